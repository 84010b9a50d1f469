package org.rutba.register;

import org.rutba.platform.Refusal;

/** A departure is registered once it holds. */
public final class DepartureInFuture extends Refusal {
  public DepartureInFuture(java.time.LocalDate on) {
    super(on);
  }
}
