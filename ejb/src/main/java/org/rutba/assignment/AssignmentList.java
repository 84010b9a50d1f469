package org.rutba.assignment;

import java.util.List;

/**
 * One page of assignments.
 *
 * @param count of all that match
 */
public record AssignmentList(List<AssignmentLine> lines, int count) {
  public AssignmentList {
    lines = List.copyOf(lines);
  }
}
