package org.rutba.rules.pay;

import java.util.Set;
import org.rutba.rules.law.Parameter;

/**
 * What goes with a place on the ladder: transport in currency a month, or periods taught a week.
 *
 * @param levels the levels of the rank it is for; empty for all
 * @param teaching {@code general} or {@code special}; empty where it does not matter
 */
public record LevelAmount<T>(
    String rank, Set<Integer> levels, String teaching, Parameter<T> amount) {

  public LevelAmount {
    levels = Set.copyOf(levels);
  }

  boolean covers(String ofRank, int level) {
    return rank.equals(ofRank) && (levels.isEmpty() || levels.contains(level));
  }
}
