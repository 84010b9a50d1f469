package org.rutba.decree;

import org.rutba.platform.Refusal;

/** Departing from the rule asks for a reason. */
public class ReasonMissing extends Refusal {
  public ReasonMissing() {
    super();
  }
}
