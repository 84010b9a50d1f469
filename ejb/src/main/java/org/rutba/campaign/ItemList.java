package org.rutba.campaign;

import java.util.List;

/** One page of the teachers of a run, with the count of all that match. */
public record ItemList(List<ItemLine> lines, int count) {
  public ItemList {
    lines = List.copyOf(lines);
  }
}
