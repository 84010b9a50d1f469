package org.rutba.assignment;

import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.law.Regulation;

/** How long the law lets an assignment last, and when its end is announced. */
final class Terms {
  private static final String TERM = "assignment-term";
  private static final String EXTENSION = "assignment-extension";
  private static final String ALERT = "assignment-alert";

  private Terms() {}

  /** The last day an assignment from a day may reach, counted in the official calendar. */
  static LocalDate longest(Regulation law, LocalDate from, boolean extension) {
    return law.calendar().add(from, period(law, extension ? EXTENSION : TERM)).minusDays(1);
  }

  /** The first day on which an end is announced; the last day itself while nothing is set. */
  static LocalDate announced(Regulation law, LocalDate to) {
    return to.minus(period(law, ALERT));
  }

  /** Whether a value of the term was invented for a demonstration. */
  static boolean illustrative(Regulation law, boolean extension) {
    return law.parameterOf(extension ? EXTENSION : TERM)
        .map(one -> one.illustrative())
        .orElse(false);
  }

  private static Period period(Regulation law, String id) {
    return law.parameterOf(id)
        .map(one -> one.value())
        .filter(Period.class::isInstance)
        .map(Period.class::cast)
        .orElse(Period.ZERO);
  }
}
