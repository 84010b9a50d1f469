package org.rutba.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The result of one sitting of one test.
 *
 * @param test code of the pack's test, such as {@code general} or {@code specialist}
 * @param specialty the specialty examined, as the dossier names it; empty for a general test
 * @param points 0 to 100
 * @param day day of the sitting
 */
public record ExamResult(
    String test, String specialty, BigDecimal points, LocalDate day, String evidence) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public ExamResult {
    if (points.signum() < 0 || points.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("a result of " + points + " points");
    }
  }
}
