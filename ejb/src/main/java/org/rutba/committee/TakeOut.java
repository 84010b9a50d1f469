package org.rutba.committee;

import java.util.List;

/**
 * Teachers to be taken out of a list.
 *
 * @param docket its number
 * @param apart whether the same committee decides on each of them apart; otherwise the run leaves
 *     them out
 */
public record TakeOut(String docket, List<Long> teacherIds, boolean apart, String reason) {
  public TakeOut {
    teacherIds = List.copyOf(teacherIds);
  }
}
