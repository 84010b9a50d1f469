package org.rutba.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * When teachers' next ranks come within reach, as kept by the job that asks once a day.
 *
 * @param asOf the day the oldest answer was given; null where nobody has been asked about yet
 * @param reached who meet everything calculable already
 * @param unasked teachers in service nobody has asked about yet
 * @param illustrative whether a value used was invented for a demonstration
 */
public record Forecast(
    LocalDate asOf, int reached, int unasked, boolean illustrative, List<ReachOfMonth> months) {

  public Forecast {
    months = List.copyOf(months);
  }
}
