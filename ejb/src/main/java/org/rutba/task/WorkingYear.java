package org.rutba.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rutba.rules.law.OfficialCalendar;

/**
 * One official year of a unit's working calendar.
 *
 * @param calendar official calendar, as {@link OfficialCalendar#code()} names it
 * @param weekend days of rest
 * @param months twelve, in turn
 * @param holidays of the year, in turn
 */
public record WorkingYear(
    long unitId,
    String unit,
    String unitLatin,
    int year,
    String calendar,
    Set<DayOfWeek> weekend,
    List<Month> months,
    List<HolidayLine> holidays) {

  public WorkingYear {
    weekend = Set.copyOf(weekend);
    months = List.copyOf(months);
    holidays = List.copyOf(holidays);
  }

  /**
   * A month.
   *
   * @param number 1 to 12
   * @param workingDays how many of its days are worked
   */
  public record Month(int number, int workingDays, List<Day> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /**
   * A day.
   *
   * @param number in its month
   * @param works whether it is worked
   * @param holiday the holiday's name; null for none
   */
  public record Day(int number, LocalDate day, boolean works, String holiday) {}

  static List<Month> months(
      OfficialCalendar official, int year, WorkingCalendar work, List<HolidayLine> holidays) {
    var months = new ArrayList<Month>();
    for (int month = 1; month <= 12; month++) {
      var days = new ArrayList<Day>();
      for (int number = 1; number <= official.monthLength(year, month); number++) {
        var day = official.date(year, month, number);
        days.add(new Day(number, day, work.works(day), name(holidays, day)));
      }
      months.add(new Month(month, (int) days.stream().filter(Day::works).count(), days));
    }
    return months;
  }

  private static String name(List<HolidayLine> holidays, LocalDate day) {
    return holidays.stream()
        .filter(holiday -> holiday.day().equals(day))
        .map(HolidayLine::name)
        .findFirst()
        .orElse(null);
  }
}
