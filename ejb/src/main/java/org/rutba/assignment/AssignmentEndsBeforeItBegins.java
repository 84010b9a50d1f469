package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** The last day lies before the first. */
public class AssignmentEndsBeforeItBegins extends Refusal {
  public AssignmentEndsBeforeItBegins() {
    super();
  }
}
