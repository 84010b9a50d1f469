package org.rutba.decree.reconciliation;

import java.util.Map;

/**
 * How much of the imported ranks is in doubt.
 *
 * @param imported entries brought in from before the register
 * @param byKind lines in doubt, of each kind; a kind without any is left out
 */
public record DoubtCounts(int imported, Map<Doubt, Integer> byKind) {
  public DoubtCounts {
    byKind = Map.copyOf(byKind);
  }

  public int of(Doubt doubt) {
    return byKind.getOrDefault(doubt, 0);
  }

  public int total() {
    return byKind.values().stream().mapToInt(Integer::intValue).sum();
  }
}
