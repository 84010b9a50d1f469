package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** The waiver is decided or withdrawn already. */
public class WaiverDecided extends Refusal {
  public WaiverDecided(long waiver) {
    super(waiver);
  }
}
