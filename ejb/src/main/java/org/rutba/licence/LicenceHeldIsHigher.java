package org.rutba.licence;

import org.rutba.platform.Refusal;

/** A licence in force is higher than what the results reach now: it stays. */
public class LicenceHeldIsHigher extends Refusal {
  public LicenceHeldIsHigher(String level, String number) {
    super(level, number);
  }
}
