package org.rutba.web.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * One figure a year, drawn as a line of 300 by 120 units; time runs with the reader's script.
 *
 * @param points in order of the years
 * @param need the height of the threshold; null where there is none
 */
public record YearLine(List<Point> points, Double need) {

  private static final double WIDTH = 300;
  private static final double TOP = 20;
  private static final double BOTTOM = 92;
  private static final double ABOVE = 9;
  private static final double BELOW = 17;

  public YearLine {
    points = List.copyOf(points);
  }

  /**
   * A year's dot.
   *
   * @param at the height of its words, off the line
   */
  public record Point(int year, BigDecimal value, double x, double y, double at) {}

  /**
   * Draws the years.
   *
   * @param values by year, at least one
   * @param threshold null for none
   */
  static YearLine of(
      SortedMap<Integer, BigDecimal> values, BigDecimal threshold, boolean rightToLeft) {
    var all = new ArrayList<>(values.values());
    if (threshold != null) {
      all.add(threshold);
    }
    var least = all.stream().min(Comparator.naturalOrder()).orElseThrow().doubleValue();
    var most = all.stream().max(Comparator.naturalOrder()).orElseThrow().doubleValue();
    var points = new ArrayList<Point>();
    var step = WIDTH / values.size();
    for (var entry : values.entrySet()) {
      var along = (points.size() + 0.5) * step;
      var y = height(entry.getValue().doubleValue(), least, most);
      var under = threshold != null && entry.getValue().compareTo(threshold) < 0;
      points.add(
          new Point(
              entry.getKey(),
              entry.getValue(),
              rightToLeft ? WIDTH - along : along,
              y,
              under ? y + BELOW : y - ABOVE));
    }
    return new YearLine(
        points, threshold == null ? null : height(threshold.doubleValue(), least, most));
  }

  private static double height(double value, double least, double most) {
    // The lowest dot keeps room for its words above the years.
    var floor = BOTTOM - BELOW;
    return most == least
        ? (TOP + floor) / 2
        : floor - (value - least) / (most - least) * (floor - TOP);
  }

  /** The corners of the line, as SVG wants them. */
  public String getCorners() {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
        .collect(Collectors.joining(" "));
  }
}
