package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** A discretionary decision, and asking for one, give a reason. */
public class DecisionWithoutReason extends Refusal {
  public DecisionWithoutReason() {
    super();
  }
}
