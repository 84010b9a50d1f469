package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.rutba.rules.law.Parameter;

/**
 * The rank supplement: percentages of the three rights, and from when it is owed.
 *
 * @param percentages least percentage by rank
 * @param appliesFrom first day the supplement is owed; whoever retired before it is excluded
 */
public record PaySchedule(
    Map<String, Parameter<BigDecimal>> percentages, Parameter<LocalDate> appliesFrom) {

  public PaySchedule {
    percentages = Map.copyOf(percentages);
  }

  /** The percentage of a rank. Throws {@link IllegalArgumentException} for an unknown rank. */
  public Parameter<BigDecimal> percentage(String rank) {
    var percentage = percentages.get(rank);
    if (percentage == null) {
      throw new IllegalArgumentException("no supplement for rank " + rank);
    }
    return percentage;
  }
}
