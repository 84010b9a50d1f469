package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** The law names no holder of the power, and the ministry has not confirmed one. */
public class PowerHolderUnconfirmed extends Refusal {
  public PowerHolderUnconfirmed(String power) {
    super(power);
  }
}
