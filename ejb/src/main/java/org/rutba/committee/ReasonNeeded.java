package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The act needs a reason in words. */
public final class ReasonNeeded extends Refusal {
  public ReasonNeeded() {
    super();
  }
}
