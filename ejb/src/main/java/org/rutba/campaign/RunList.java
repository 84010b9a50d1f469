package org.rutba.campaign;

import java.util.List;

/** One page of runs, the latest first, with the count of all. */
public record RunList(List<RunLine> lines, int count) {
  public RunList {
    lines = List.copyOf(lines);
  }
}
