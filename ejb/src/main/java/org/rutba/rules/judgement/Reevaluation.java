package org.rutba.rules.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.RegulationVersion;
import org.rutba.rules.law.Text;
import org.rutba.rules.scoring.Scorecard;

/**
 * What the law says of a rank held, when its holder is evaluated again. It proposes; the board
 * decides, and a demotion or an exit never follows by itself.
 *
 * @param rank the rank held on the day; null for none
 * @param heldSince first day of the unbroken time in it; null for none
 * @param dueDay the day the re-evaluation fell or falls due; null without a rank, or beyond the
 *     years the calendar is known for
 * @param points how the points that keep the rank stand; null without a rank, or where the law in
 *     force sets none
 * @param landing the rank afterwards: the one held where it is kept, a lower one where it is not;
 *     null where the points reach no lower rank, or where that cannot be told
 * @param landingCertain whether every threshold that could change the landing is confirmed
 * @param secondDemotion whether demoting now would be the double demotion that leads to exit
 * @param earlierDemotions days of the demotions on record, oldest first
 * @param scorecard null where the regime has no points table
 * @param readings the law's other readings, each judged alone beside the ones chosen
 * @param citation where the law provides for evaluating again; null where it does not
 */
public record Reevaluation(
    String rank,
    LocalDate day,
    LocalDate heldSince,
    LocalDate dueDay,
    Result result,
    Finding points,
    String landing,
    boolean landingCertain,
    boolean secondDemotion,
    List<LocalDate> earlierDemotions,
    Scorecard scorecard,
    List<OtherReading> readings,
    Citation citation,
    boolean illustrative,
    RegulationVersion version) {

  /** What becomes of the rank. */
  public enum Result {
    KEPT,
    DEMOTED,
    /** Something is not recorded, or a value of the law is not confirmed. */
    UNDECIDED,
    /** No rank is held. */
    NO_RANK;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The same re-evaluation under one alternative reading.
   *
   * @param policy id of the ambiguity
   * @param chosen the reading the result stands on
   */
  public record OtherReading(
      String policy,
      Text title,
      String chosen,
      String alternative,
      Result result,
      String landing,
      boolean diverges) {}

  public Reevaluation {
    earlierDemotions = List.copyOf(earlierDemotions);
    readings = List.copyOf(readings);
  }

  /** Whether the day has come. */
  public boolean due() {
    return dueDay != null && !day.isBefore(dueDay);
  }
}
