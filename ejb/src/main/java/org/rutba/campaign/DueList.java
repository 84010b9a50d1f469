package org.rutba.campaign;

import java.util.List;

/**
 * One page of those whose ranks are to be evaluated again, the longest due first.
 *
 * @param count of all that match
 * @param units how many of them belong to each unit right below the one asked for
 */
public record DueList(List<DueLine> lines, int count, List<UnitCount> units) {
  public DueList {
    lines = List.copyOf(lines);
    units = List.copyOf(units);
  }

  /** A unit and how many of its teachers are due. */
  public record UnitCount(long unitId, String unit, String unitLatin, long count) {}
}
