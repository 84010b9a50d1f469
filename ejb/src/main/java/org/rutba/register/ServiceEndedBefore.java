package org.rutba.register;

import org.rutba.platform.Refusal;

/** The teacher left service before. */
public final class ServiceEndedBefore extends Refusal {
  public ServiceEndedBefore(String personnelNumber, java.time.LocalDate since) {
    super(personnelNumber, since);
  }
}
