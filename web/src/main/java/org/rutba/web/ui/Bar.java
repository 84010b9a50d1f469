package org.rutba.web.ui;

import java.util.List;

/**
 * One bar of a chart.
 *
 * @param label what the bar stands for, as it is read
 * @param value its length's figure, not negative
 */
public record Bar(String label, Number value) {

  /** The share of the longest bar, 0 to 1, for the drawing. */
  static double ofLongest(Number value, List<Bar> bars) {
    var longest = bars.stream().mapToDouble(bar -> bar.value().doubleValue()).max().orElse(0);
    return longest <= 0 ? 0 : value.doubleValue() / longest;
  }
}
