package org.rutba.rules.rank;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;

/**
 * How a rank once earned is kept: how often its holder is evaluated again and by which points.
 *
 * @param every time from the day of the rank, or of the last re-evaluation, to the next
 * @param entry least table points to enter each rank
 * @param floors yearly floor of table points each rank demands; ranks without one are absent
 * @param threshold the ambiguity of which points keep a rank: its {@code annual-floor} (where it
 *     has none, its entry points), or its {@code entry-points}
 * @param landing the ambiguity of where a demoted teacher lands: in the highest lower rank whose
 *     {@code entry-points}, or whose {@code keeping-points}, are reached
 * @param repeated the ambiguity of a double demotion: in {@code consecutive} re-evaluations, or
 *     {@code ever} before
 */
public record RankKeeping(
    Parameter<Period> every,
    Map<String, Parameter<BigDecimal>> entry,
    Map<String, Parameter<BigDecimal>> floors,
    Policy threshold,
    Policy landing,
    Policy repeated) {

  private static final String ENTRY_POINTS = "entry-points";
  private static final String EVER = "ever";

  public RankKeeping {
    entry = Map.copyOf(entry);
    floors = Map.copyOf(floors);
  }

  /**
   * The points that keep a rank.
   *
   * @param reading of {@link #threshold}
   */
  public Parameter<BigDecimal> toKeep(String rank, String reading) {
    var floor = reading.equals(ENTRY_POINTS) ? null : floors.get(rank);
    return floor == null ? entry.get(rank) : floor;
  }

  /**
   * The points by which a demoted teacher lands in a rank.
   *
   * @param reading of {@link #landing}
   */
  public Parameter<BigDecimal> toLand(String rank, String reading) {
    return reading.equals(ENTRY_POINTS)
        ? entry.get(rank)
        : toKeep(rank, threshold.choice().value());
  }

  /** Whether a demotion of any earlier re-evaluation makes the next one the second. */
  public boolean anyEarlierDemotionCounts() {
    return repeated.choice().value().equals(EVER);
  }
}
