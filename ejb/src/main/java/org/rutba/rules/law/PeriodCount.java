package org.rutba.rules.law;

/**
 * In which calendar the years and months of a condition are counted. Official years, dates and
 * their printing stay those of the jurisdiction's own calendar.
 *
 * @param alternative the calendar of the law's other reading; null where it is read in one way only
 * @param policy the ambiguity's policy; null where there is none
 */
public record PeriodCount(OfficialCalendar calendar, OfficialCalendar alternative, Policy policy) {

  /** Counted in the jurisdiction's own calendar, and no question about it. */
  public static PeriodCount in(OfficialCalendar calendar) {
    return new PeriodCount(calendar, null, null);
  }
}
