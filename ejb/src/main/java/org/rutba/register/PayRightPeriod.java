package org.rutba.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The three rights of the personnel decree the rank supplement is reckoned on, in points a month.
 *
 * @param to first day they no longer apply; null while they do
 */
public record PayRightPeriod(
    LocalDate from,
    LocalDate to,
    BigDecimal jobRight,
    BigDecimal incumbentRight,
    BigDecimal jobSupplement) {

  public BigDecimal sum() {
    return jobRight.add(incumbentRight).add(jobSupplement);
  }
}
