package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** Only an assignment that was decided, and is not extended yet, can be extended. */
public class NothingToExtend extends Refusal {
  public NothingToExtend(long assignment) {
    super(assignment);
  }
}
