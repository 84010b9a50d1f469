package org.rutba.web.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure: what is drawn, and the whole of it as a table.
 *
 * @param key the name its words and its file go by
 * @param note a sentence on what is counted and as of when
 * @param rowHead what a line stands for
 * @param months whether lines are months, drawn as columns in time; else bars below each other
 * @param illustrative whether a value used was invented for a demonstration
 */
public record Chart(
    String key,
    String note,
    String rowHead,
    boolean months,
    boolean illustrative,
    List<Series> series,
    List<Line> lines) {

  /**
   * A column of the table.
   *
   * @param colour number of the chart's colour; 0 for what stands in the table alone
   */
  public record Series(String label, int colour) {
    public boolean isDrawn() {
      return colour > 0;
    }
  }

  /**
   * A line of the table.
   *
   * @param brief the label where there is little room
   * @param now whether it is the present month, which is not over
   * @param values one for each series; null for no data
   */
  public record Line(String label, String brief, boolean now, List<Number> values) {}

  public Chart {
    series = List.copyOf(series);
    lines = List.copyOf(lines);
  }

  /** The places of the series that are drawn. */
  public List<Integer> getDrawn() {
    return IntStream.range(0, series.size())
        .filter(at -> series.get(at).isDrawn())
        .boxed()
        .toList();
  }

  /** Whether there is nothing to draw: no data of a measure, or a count of nothing. */
  public boolean isBlank() {
    return measured() ? drawnValues().allMatch(Objects::isNull) : longest() == 0;
  }

  /** Whether values are measured, so that none is not the same as nothing. */
  boolean measured() {
    return drawnValues().anyMatch(Objects::isNull);
  }

  /** A bar's share of the longest, 0 to 1. */
  public double share(Number value) {
    return longest() == 0 ? 0 : measure(value) / longest();
  }

  private double longest() {
    return drawnValues().mapToDouble(Chart::measure).max().orElse(0);
  }

  private Stream<Number> drawnValues() {
    return lines.stream().flatMap(line -> getDrawn().stream().map(line.values()::get));
  }

  static double measure(Number value) {
    return value == null ? 0 : Math.max(0, new BigDecimal(value.toString()).doubleValue());
  }
}
