package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Months as columns in 312 by 138 units; time runs with the reader's script. */
@Named
@RequestScoped
public class Columns {
  private static final double STEP = 26;
  private static final double WIDTH = 16;
  private static final double FLOOR = 114;
  private static final double TALLEST = 94;
  private static final double ABOVE = 5;
  private static final double DIGIT = 7;
  private static final int LABEL_EVERY = 3;

  /** As many signs as fit above each column; longer figures stand above the tallest alone. */
  private static final int SIGNS = 4;

  private static final int OF_THE_PRESENT = 3;

  @Inject Locales locales;
  @Inject Format format;

  /**
   * A part of a column.
   *
   * @param colour number of the chart's colour
   */
  public record Block(double y, double height, int colour) {}

  /**
   * A month.
   *
   * @param x its left edge
   * @param middle where its name stands
   * @param label its name; empty where there is no room
   * @param value its figure; empty where there is none or no room
   * @param valueX where the figure stands, and {@code valueY}
   */
  public record Column(
      double x,
      double middle,
      String label,
      String value,
      double valueX,
      double valueY,
      List<Block> blocks) {
    public Column {
      blocks = List.copyOf(blocks);
    }
  }

  public List<Column> of(Chart chart) {
    var sums = chart.lines().stream().mapToDouble(line -> sum(chart, line)).toArray();
    var most = Arrays.stream(sums).max().orElse(0);
    boolean roomForAll = figure(most).length() <= SIGNS;
    var columns = new ArrayList<Column>();
    for (int at = 0; at < sums.length; at++) {
      var line = chart.lines().get(at);
      var blocks = blocks(chart, line, most);
      var middle = place(at, sums.length) * STEP + STEP / 2;
      boolean told = sums[at] > 0 || chart.measured() && told(chart, line);
      var value = told && (roomForAll || sums[at] == most) ? figure(sums[at]) : "";
      var half = value.length() * DIGIT / 2;
      columns.add(
          new Column(
              middle - WIDTH / 2,
              middle,
              at % LABEL_EVERY == 0 ? line.brief() : "",
              value,
              Math.max(half, Math.min(sums.length * STEP - half, middle)),
              FLOOR - height(sums[at], most) - ABOVE,
              blocks));
    }
    return columns;
  }

  private int place(int at, int of) {
    return "rtl".equals(locales.getLanguage().getDirection()) ? of - 1 - at : at;
  }

  private static List<Block> blocks(Chart chart, Chart.Line line, double most) {
    var blocks = new ArrayList<Block>();
    var y = FLOOR;
    for (var drawn : chart.getDrawn()) {
      var height = height(Chart.measure(line.values().get(drawn)), most);
      var colour = chart.series().get(drawn).colour();
      y -= height;
      blocks.add(
          new Block(
              y, height, line.now() && chart.getDrawn().size() == 1 ? OF_THE_PRESENT : colour));
    }
    return blocks;
  }

  private static boolean told(Chart chart, Chart.Line line) {
    return chart.getDrawn().stream().anyMatch(at -> line.values().get(at) != null);
  }

  private static double sum(Chart chart, Chart.Line line) {
    return chart.getDrawn().stream().mapToDouble(at -> Chart.measure(line.values().get(at))).sum();
  }

  private static double height(double value, double most) {
    return most == 0 ? 0 : TALLEST * value / most;
  }

  private String figure(double value) {
    return format.number(BigDecimal.valueOf(value), 0);
  }
}
