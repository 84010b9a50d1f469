package org.rutba.rules.law;

import static org.rutba.rules.law.ImpossibleDate.Reason.NOT_A_DATE;
import static org.rutba.rules.law.ImpossibleDate.Reason.NO_SUCH_DAY;
import static org.rutba.rules.law.ImpossibleDate.Reason.NO_SUCH_MONTH;
import static org.rutba.rules.law.ImpossibleDate.Reason.YEAR_OUT_OF_RANGE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A jurisdiction's calendar: the law's years and months are counted in it, and dates are printed in
 * it as {@code 1400/12/15}. Days are kept as ISO dates everywhere else.
 *
 * <p>All three calendars have twelve months. A subclass only supplies the first day of each, for
 * the years it is known for; a year outside them is an {@link ImpossibleDate}.
 */
public abstract sealed class OfficialCalendar
    permits PersianCalendar, UmmAlQuraCalendar, GregorianCalendar {

  private static final int MONTHS = 12;
  private static final Pattern PRINTED = Pattern.compile("(\\d{1,4})/(\\d{1,2})/(\\d{1,2})");

  private final String code;
  private final int firstYear;

  /** Epoch day of the first of each month in turn, and of the day after the last month. */
  private final int[] monthStart;

  OfficialCalendar(String code, int firstYear, int[] monthStart) {
    this.code = code;
    this.firstYear = firstYear;
    this.monthStart = monthStart;
  }

  /**
   * The calendar of a code used in packs: {@code persian}, {@code umm-al-qura}, {@code gregorian}.
   */
  public static OfficialCalendar named(String code) {
    return switch (code) {
      case "persian" -> PersianCalendar.INSTANCE;
      case "umm-al-qura" -> UmmAlQuraCalendar.INSTANCE;
      case "gregorian" -> GregorianCalendar.INSTANCE;
      default -> throw new IllegalArgumentException("no calendar is called " + code);
    };
  }

  public String code() {
    return code;
  }

  public int firstYear() {
    return firstYear;
  }

  public int lastYear() {
    return firstYear + (monthStart.length - 1) / MONTHS - 1;
  }

  /** The day an official date names. */
  public LocalDate date(int year, int month, int day) {
    return date(year, month, day, year + "/" + month + "/" + day);
  }

  private LocalDate date(int year, int month, int day, String printed) {
    if (year < firstYear || year > lastYear()) {
      throw outOfRange(printed);
    }
    if (month < 1 || month > MONTHS) {
      throw new ImpossibleDate(NO_SUCH_MONTH, printed, printed + ": there is no month " + month);
    }
    if (day < 1 || day > monthLength(year, month)) {
      throw new ImpossibleDate(
          NO_SUCH_DAY,
          printed,
          printed
              + ": month "
              + month
              + " of "
              + year
              + " has "
              + monthLength(year, month)
              + " days");
    }
    return LocalDate.ofEpochDay(monthStart[index(year, month)] + day - 1L);
  }

  public int monthLength(int year, int month) {
    int index = index(year, month);
    return monthStart[index + 1] - monthStart[index];
  }

  public int yearOf(LocalDate day) {
    return firstYear + indexOf(day) / MONTHS;
  }

  /** The official month of a day, 1 to 12. */
  public int monthOf(LocalDate day) {
    return indexOf(day) % MONTHS + 1;
  }

  public int dayOfMonth(LocalDate day) {
    return (int) (day.toEpochDay() - monthStart[indexOf(day)]) + 1;
  }

  public LocalDate firstDayOf(int year) {
    return date(year, 1, 1);
  }

  public LocalDate lastDayOf(int year) {
    return date(year, MONTHS, monthLength(year, MONTHS));
  }

  /**
   * The day a period after a day: years and months first, on the same day of the month or its last
   * day where the month is shorter, then days.
   */
  public LocalDate add(LocalDate day, Period period) {
    int from = indexOf(day);
    long target = from + period.toTotalMonths();
    if (target < 0 || target >= monthStart.length - 1L) {
      throw outOfRange(day + " + " + period);
    }
    int index = (int) target;
    long dayOfMonth = day.toEpochDay() - monthStart[from];
    int length = monthStart[index + 1] - monthStart[index];
    return LocalDate.ofEpochDay(
        monthStart[index] + Math.min(dayOfMonth, length - 1L) + period.getDays());
  }

  /**
   * Years, months and days from one day to a later one, such that adding them to the first gives
   * the second.
   */
  public Period between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
    int months = indexOf(to) - indexOf(from);
    var reached = add(from, Period.ofMonths(months));
    if (reached.isAfter(to)) {
      months--;
      reached = add(from, Period.ofMonths(months));
    }
    return Period.of(
        months / MONTHS, months % MONTHS, (int) (to.toEpochDay() - reached.toEpochDay()));
  }

  /** Reads {@code year/month/day} in Western, Persian or Arabic digits. */
  public LocalDate parse(String printed) {
    var western = westernDigits(printed.strip());
    var match = PRINTED.matcher(western);
    if (!match.matches()) {
      throw new ImpossibleDate(NOT_A_DATE, printed, printed + ": expected year/month/day");
    }
    return date(
        Integer.parseInt(match.group(1)),
        Integer.parseInt(match.group(2)),
        Integer.parseInt(match.group(3)),
        printed);
  }

  /** Prints {@code 1400/12/15}, in Western digits. */
  public String format(LocalDate day) {
    return String.format(Locale.ROOT, "%04d/%02d/%02d", yearOf(day), monthOf(day), dayOfMonth(day));
  }

  @Override
  public String toString() {
    return code;
  }

  private int index(int year, int month) {
    return (year - firstYear) * MONTHS + month - 1;
  }

  private int indexOf(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < monthStart[0] || epochDay >= monthStart[monthStart.length - 1]) {
      throw outOfRange(day.toString());
    }
    int span = monthStart[monthStart.length - 1] - monthStart[0];
    int index = (int) ((epochDay - monthStart[0]) * (monthStart.length - 1) / span);
    while (monthStart[index] > epochDay) {
      index--;
    }
    while (monthStart[index + 1] <= epochDay) {
      index++;
    }
    return index;
  }

  private ImpossibleDate outOfRange(String printed) {
    return new ImpossibleDate(
        YEAR_OUT_OF_RANGE,
        printed,
        printed + ": the " + code + " calendar is known for " + firstYear + " to " + lastYear());
  }

  private static String westernDigits(String printed) {
    var western = new StringBuilder(printed.length());
    for (char c : printed.toCharArray()) {
      int digit = Character.digit(c, 10);
      western.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return western.toString();
  }
}
