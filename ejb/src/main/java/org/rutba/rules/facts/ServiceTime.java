package org.rutba.rules.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;

/**
 * Service of some sort added up, a day never counted twice. Service without interruption is counted
 * in years, months and days of the official calendar; where interrupted spells are added, thirty
 * days make a month.
 */
public final class ServiceTime {

  private static final int DAYS_IN_A_MONTH = 30;

  private final OfficialCalendar calendar;
  private final List<LocalDate> starts = new ArrayList<>(4);
  private final List<LocalDate> ends = new ArrayList<>(4);
  private final List<String> evidence = new ArrayList<>(4);

  private ServiceTime(OfficialCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Adds up the periods that count.
   *
   * @param service in order of their first day
   * @param from days before are left out; null for none
   */
  public static ServiceTime of(
      OfficialCalendar calendar,
      List<ServicePeriod> service,
      Predicate<ServicePeriod> counts,
      LocalDate from) {
    var time = new ServiceTime(calendar);
    for (var period : service) {
      if (counts.test(period)) {
        time.include(period, from);
      }
    }
    return time;
  }

  private void include(ServicePeriod period, LocalDate from) {
    var start = from != null && period.from().isBefore(from) ? from : period.from();
    var end = period.to() == null ? LocalDate.MAX : period.to();
    if (!end.isAfter(start)) {
      return;
    }
    evidence.add(period.evidence());
    int last = starts.size() - 1;
    if (last >= 0 && !start.isAfter(ends.get(last))) {
      if (end.isAfter(ends.get(last))) {
        ends.set(last, end);
      }
    } else {
      starts.add(start);
      ends.add(end);
    }
  }

  public boolean isEmpty() {
    return starts.isEmpty();
  }

  /** The first day served. */
  public LocalDate start() {
    return starts.get(0);
  }

  public List<String> evidence() {
    return evidence;
  }

  /** Time served by a day. */
  public Period until(LocalDate day) {
    int months = 0;
    int days = 0;
    for (int i = 0; i < starts.size() && starts.get(i).isBefore(day); i++) {
      months += days / DAYS_IN_A_MONTH;
      int carried = days % DAYS_IN_A_MONTH;
      var end = ends.get(i).isBefore(day) ? ends.get(i) : day;
      var spell = calendar.between(starts.get(i), end);
      months += (int) spell.toTotalMonths();
      days = carried + spell.getDays();
      // The thirtieth day of a single spell is no month yet: its month may have 31.
      if (carried > 0) {
        months += days / DAYS_IN_A_MONTH;
        days %= DAYS_IN_A_MONTH;
      }
    }
    return Period.of(months / 12, months % 12, days);
  }

  /** Whole years served by a day. */
  public int wholeYears(LocalDate day) {
    return until(day).getYears();
  }

  /**
   * The day by which so much has been served, service that still lasts taken to go on; null where
   * it ends short of it, or beyond the years the calendar is known for.
   */
  public LocalDate reachedOn(Period needed) {
    long months = needed.toTotalMonths();
    int days = needed.getDays();
    for (int i = 0; i < starts.size(); i++) {
      while (days < 0) {
        months--;
        days += DAYS_IN_A_MONTH;
      }
      if (months < 0) {
        return starts.get(i);
      }
      var reached = reachedFrom(starts.get(i), Period.of(0, (int) months, days));
      if (reached == null) {
        return null;
      }
      if (!reached.isAfter(ends.get(i))) {
        return reached;
      }
      var spell = calendar.between(starts.get(i), ends.get(i));
      months -= spell.toTotalMonths();
      days -= spell.getDays();
    }
    return null;
  }

  private LocalDate reachedFrom(LocalDate start, Period needed) {
    try {
      return calendar.add(start, needed);
    } catch (ImpossibleDate beyond) {
      return null;
    }
  }
}
