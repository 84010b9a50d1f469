package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** The nomination is decided or withdrawn already. */
public class AssignmentDecided extends Refusal {
  public AssignmentDecided(long assignment) {
    super(assignment);
  }
}
