package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.rank.PayTable;
import org.rutba.rules.rank.Place;
import org.rutba.rules.requirement.Degrees;

/**
 * The yearly increment: a step up, over the end of a level into the next, unless a stop holds it.
 *
 * @param stops before the end of which levels it stops, for whom and how long
 * @param share percent of a stop that holders of a degree wait
 * @param shareDegree that degree, or a higher one
 * @param yearlyDay month and day of the increment in the official calendar, as {@code 01/01}; open
 *     while the law does not say
 */
public record IncrementRules(
    List<IncrementStop> stops,
    Parameter<BigDecimal> share,
    String shareDegree,
    Parameter<String> yearlyDay) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public IncrementRules {
    stops = List.copyOf(stops);
  }

  /**
   * The next increment from a place.
   *
   * @param since day the place was reached
   */
  public NextIncrement next(
      PayTable table,
      OfficialCalendar calendar,
      List<String> degrees,
      FactSheet facts,
      Place place,
      LocalDate since) {
    var next = table.next(place);
    if (next.isEmpty()) {
      return new NextIncrement(place, null, BigDecimal.ZERO, Period.ZERO, null, null, false, null);
    }
    var to = next.get();
    var amount = table.salary(to).subtract(table.salary(place));
    var stop = stop(facts, to, place);
    var lasts = stop == null ? Period.ZERO : stopped(stop, facts, degrees, since);
    var until = lasts.isZero() ? null : calendar.add(since, lasts);
    boolean illustrative =
        yearlyDay.illustrative() || (stop != null && stop.lasts().illustrative());
    return new NextIncrement(
        place,
        to,
        amount,
        lasts,
        until,
        yearlyDay.open() ? null : due(calendar, since, until),
        illustrative,
        stop == null ? table.levelOf(place).increment().citation() : stop.lasts().citation());
  }

  private IncrementStop stop(FactSheet facts, Place to, Place from) {
    var old = facts.career().oldScale();
    if (old == null || to.level() == from.level()) {
      return null;
    }
    for (var stop : stops) {
      if (stop.rank().equals(to.rank())
          && stop.oldLevel() == old.level()
          && stop.beforeLevel() == to.level()) {
        return stop;
      }
    }
    return null;
  }

  /** Kept in months: half of five years is thirty. */
  private Period stopped(
      IncrementStop stop, FactSheet facts, List<String> degrees, LocalDate since) {
    var months = BigDecimal.valueOf(stop.lasts().value().toTotalMonths());
    var degree = Degrees.highest(facts, since, degrees);
    if (degree != null && degrees.indexOf(degree.degree()) >= degrees.indexOf(shareDegree)) {
      months = months.multiply(share.value()).divide(HUNDRED, 0, RoundingMode.CEILING);
    }
    return Period.ofMonths(months.intValueExact());
  }

  /** The first yearly day after the place was reached, and not before a stop ends. */
  private LocalDate due(OfficialCalendar calendar, LocalDate since, LocalDate until) {
    var parts = yearlyDay.value().split("/");
    int month = Integer.parseInt(parts[0]);
    int day = Integer.parseInt(parts[1]);
    var earliest = until == null ? since.plusDays(1) : until;
    for (int year = calendar.yearOf(earliest); ; year++) {
      var candidate = calendar.date(year, month, Math.min(day, calendar.monthLength(year, month)));
      if (!candidate.isBefore(earliest)) {
        return candidate;
      }
    }
  }
}
