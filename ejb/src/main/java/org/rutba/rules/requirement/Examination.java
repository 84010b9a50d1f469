package org.rutba.rules.requirement;

import java.time.LocalDate;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.scoring.Scorecard;

/**
 * One teacher's facts before the law on one day: what every requirement of a judgement looks at.
 *
 * @param standing the points table on the day; null where the regime has none
 * @param periods the calendar the time of conditions is counted in
 */
public record Examination(
    FactSheet facts,
    LocalDate day,
    Regulation regulation,
    Scorecard standing,
    OfficialCalendar periods) {

  /** The official calendar: its years are those appraised. */
  public OfficialCalendar calendar() {
    return regulation.calendar();
  }

  /** First day of the rank held on the day, whichever it is; null for none. */
  public LocalDate inPresentRankSince() {
    var held = facts.rankOn(day);
    return held == null ? null : facts.inRankSince(held.rank(), day);
  }
}
