package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntFunction;
import org.rutba.rules.facts.ServiceTime;

/** Arithmetic of periods that are shortened by completed years. */
final class Spans {

  private Spans() {}

  /** A period less another in whole months, never below nothing. */
  static Period less(Period whole, Period taken) {
    long months = Math.max(0, whole.toTotalMonths() - taken.toTotalMonths());
    return Period.ofMonths((int) months).normalized();
  }

  /** What a period lacks of another, thirty days making a month. */
  static Period shortOf(Period whole, Period served) {
    long months = whole.toTotalMonths() - served.toTotalMonths();
    int days = whole.getDays() - served.getDays();
    if (days < 0) {
      months--;
      days += 30;
    }
    return Period.of((int) (months / 12), (int) (months % 12), days);
  }

  /**
   * The earliest day a time is reached, when each further completed year shortens it.
   *
   * @param reached the day with the years completed so far; null for never
   * @param service what completes the years
   * @param years completed so far
   * @param reachedWith the day with so many years completed; null for never
   */
  static LocalDate earliest(
      LocalDate reached, ServiceTime service, int years, IntFunction<LocalDate> reachedWith) {
    var best = reached;
    for (int more = years + 1; ; more++) {
      var completed = service.reachedOn(Period.ofYears(more));
      if (completed == null || (best != null && !completed.isBefore(best))) {
        return best;
      }
      var then = reachedWith.apply(more);
      if (then == null) {
        return best;
      }
      var both = then.isBefore(completed) ? completed : then;
      if (best == null || both.isBefore(best)) {
        best = both;
      }
    }
  }
}
