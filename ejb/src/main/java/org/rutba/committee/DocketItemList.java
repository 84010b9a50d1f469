package org.rutba.committee;

import java.util.List;

/** One page of the teachers of a list, with the count of all that match. */
public record DocketItemList(List<DocketItemLine> lines, int count) {
  public DocketItemList {
    lines = List.copyOf(lines);
  }
}
