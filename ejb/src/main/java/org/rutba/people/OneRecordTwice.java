package org.rutba.people;

import org.rutba.platform.Refusal;

/** Two records are compared or merged, not one with itself. */
public final class OneRecordTwice extends Refusal {
  public OneRecordTwice() {
    super();
  }
}
