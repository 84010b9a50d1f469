package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** No position that holds the power is occupied. */
public class NobodyHoldsPower extends Refusal {
  public NobodyHoldsPower(String power) {
    super(power);
  }
}
