package org.rutba.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What the next twelve months bring a school, judged by the law in force today.
 *
 * @param lines earliest day first
 * @param months the present official month and the eleven after it
 */
public record Outlook(
    LocalDate today, List<BecomingEligibleLine> lines, List<MonthForecast> months) {

  public Outlook {
    lines = List.copyOf(lines);
    months = List.copyOf(months);
  }

  /** Those whose earliest day comes within so many days; 0 for today alone. */
  public List<BecomingEligibleLine> within(int days) {
    var last = today.plusDays(days);
    return lines.stream().filter(line -> !line.earliestDay().isAfter(last)).toList();
  }
}
