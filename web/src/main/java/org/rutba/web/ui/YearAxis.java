package org.rutba.web.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Some years in a row, as a scale to draw on.
 *
 * @param first the first day drawn
 * @param end the day after the last
 * @param labels of the years, in order
 */
public record YearAxis(LocalDate first, LocalDate end, List<String> labels) {

  private static final double HUNDRED = 100;

  public YearAxis {
    labels = List.copyOf(labels);
  }

  /** Where a day lies, 0 to 1; a day outside lies at the nearer end, null at the far one. */
  public double at(LocalDate day) {
    if (day == null || !day.isBefore(end)) {
      return 1;
    }
    var whole = ChronoUnit.DAYS.between(first, end);
    return Math.max(0, (double) ChronoUnit.DAYS.between(first, day) / whole);
  }

  /** Whether any day from one to the day before another is drawn; null has no end. */
  public boolean shows(LocalDate from, LocalDate to) {
    return from.isBefore(end) && (to == null || to.isAfter(first));
  }

  /** A stretch of days on this scale. */
  public Stretch stretch(String label, LocalDate from, LocalDate to, String kind) {
    return new Stretch(label, at(from) * HUNDRED, at(to) * HUNDRED, kind);
  }

  /**
   * A bar.
   *
   * @param from where it begins, in hundredths of the scale
   * @param kind {@code known}, {@code past}, {@code coming}, {@code other} or {@code soft}
   */
  public record Stretch(String label, double from, double to, String kind) {}
}
