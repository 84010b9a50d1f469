package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** The law gives no power to set this requirement aside. */
public class NotWaivable extends Refusal {
  public NotWaivable(String requirement) {
    super(requirement);
  }
}
