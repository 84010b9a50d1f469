package org.rutba.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Months of an official calendar in a row.
 *
 * @param firstDays first day of each, ascending
 * @param end the day after the last month
 */
public record MonthSpan(List<LocalDate> firstDays, LocalDate end) {
  private static final int MONTHS = 12;

  public MonthSpan {
    firstDays = List.copyOf(firstDays);
  }

  /** The month a day lies in and the eleven after it. */
  public static MonthSpan yearFrom(OfficialCalendar calendar, LocalDate day) {
    return twelve(calendar, month(calendar, day));
  }

  /** The eleven months before the one a day lies in, and that month. */
  public static MonthSpan yearTo(OfficialCalendar calendar, LocalDate day) {
    return twelve(calendar, month(calendar, day) - MONTHS + 1);
  }

  private static int month(OfficialCalendar calendar, LocalDate day) {
    return calendar.yearOf(day) * MONTHS + calendar.monthOf(day) - 1;
  }

  private static MonthSpan twelve(OfficialCalendar calendar, int first) {
    return new MonthSpan(
        IntStream.range(first, first + MONTHS)
            .mapToObj(month -> firstDay(calendar, month))
            .toList(),
        firstDay(calendar, first + MONTHS));
  }

  private static LocalDate firstDay(OfficialCalendar calendar, int month) {
    return calendar.date(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1, 1);
  }

  public LocalDate first() {
    return firstDays.get(0);
  }
}
