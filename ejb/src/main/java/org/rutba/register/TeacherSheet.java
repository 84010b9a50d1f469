package org.rutba.register;

import java.util.List;

/**
 * The summary page of a teacher's record.
 *
 * @param rank held today; null for none
 * @param ranks as known now, oldest first
 * @param firstRecorded the rank first recorded for each day, before any correction
 * @param entries every entry as made, in the order of recording
 * @param pay rights of today; null where none are recorded
 * @param formerNumbers borne before, by this record or one merged into it; the latest first
 * @param departures latest first
 */
public record TeacherSheet(
    TeacherHead head,
    RankPeriod rank,
    List<RankPeriod> ranks,
    List<RankPeriod> firstRecorded,
    List<RankPeriod> entries,
    PayRightPeriod pay,
    List<FormerNumber> formerNumbers,
    List<DepartureLine> departures) {

  /**
   * The departure by which service ended; null in service, and where only its day was brought in.
   */
  public DepartureLine leaving() {
    return departures.stream().filter(DepartureLine::ends).findFirst().orElse(null);
  }

  /** Whether what was first recorded was corrected later. */
  public boolean corrected() {
    return !ranks.equals(firstRecorded);
  }
}
