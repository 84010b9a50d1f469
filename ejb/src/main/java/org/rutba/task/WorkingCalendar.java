package org.rutba.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which an office works: every day but its days of rest and its holidays.
 *
 * @param weekend days of the week nobody works on; never all seven
 * @param holidays single days, however named
 */
public record WorkingCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

  public WorkingCalendar {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("no day of the week is left to work on");
    }
  }

  /** Whether the office works on the day. */
  public boolean works(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /**
   * The last day of a deadline: the day itself is not counted, the first working day after it is
   * the first. With no working day to count, the first working day from the day on.
   *
   * @param workingDays 0 or more
   */
  public LocalDate dueDay(LocalDate from, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("working days: " + workingDays);
    }
    if (workingDays == 0) {
      return works(from) ? from : dueDay(from, 1);
    }
    var day = from;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (works(day)) {
        counted++;
      }
    }
    return day;
  }

  /**
   * Working days from a day to the last one: 0 on the last day itself, 1 the working day before it;
   * negative once it has passed, counting the working days since.
   */
  public int daysLeft(LocalDate today, LocalDate due) {
    int days = 0;
    for (var day = today; day.isBefore(due); ) {
      day = day.plusDays(1);
      if (works(day)) {
        days++;
      }
    }
    for (var day = due; day.isBefore(today); ) {
      day = day.plusDays(1);
      if (works(day)) {
        days--;
      }
    }
    // A day off right after the last one is late already, though no working day has gone by.
    return days == 0 && today.isAfter(due) ? -1 : days;
  }
}
