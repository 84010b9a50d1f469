package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** Another position holds the power. */
public class NotTheHolder extends Refusal {
  public NotTheHolder(String power) {
    super(power);
  }
}
