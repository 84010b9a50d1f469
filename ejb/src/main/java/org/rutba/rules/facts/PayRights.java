package org.rutba.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The three rights the rank supplement is reckoned on, monthly, all in the same unit (points or
 * currency).
 *
 * @param from first day they apply; they last until the next rights begin
 */
public record PayRights(
    LocalDate from,
    BigDecimal jobRight,
    BigDecimal incumbentRight,
    BigDecimal jobSupplement,
    String evidence) {

  public PayRights {
    if (jobRight.signum() < 0 || incumbentRight.signum() < 0 || jobSupplement.signum() < 0) {
      throw new IllegalArgumentException("a pay right is negative");
    }
  }

  public BigDecimal sum() {
    return jobRight.add(incumbentRight).add(jobSupplement);
  }
}
