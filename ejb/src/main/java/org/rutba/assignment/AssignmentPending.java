package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** A nomination of the teacher waits to be decided. */
public class AssignmentPending extends Refusal {
  public AssignmentPending(String teacher) {
    super(teacher);
  }
}
