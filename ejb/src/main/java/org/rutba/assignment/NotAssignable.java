package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** A condition of the assignment is neither met nor waived. */
public class NotAssignable extends Refusal {
  public NotAssignable(String requirement) {
    super(requirement);
  }
}
