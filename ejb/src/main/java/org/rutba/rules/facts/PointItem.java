package org.rutba.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something the points table counts.
 *
 * @param indicator code of the table's indicator
 * @param quantity how many, or for indicators whose points a board or certificate sets, how many
 *     points; never negative
 * @param day first day it counts
 * @param particulars never null
 */
public record PointItem(
    String indicator,
    BigDecimal quantity,
    LocalDate day,
    String evidence,
    Particulars particulars) {

  /** An item of which nothing more is asked. */
  public PointItem(String indicator, BigDecimal quantity, LocalDate day, String evidence) {
    this(indicator, quantity, day, evidence, Particulars.NONE);
  }

  public PointItem {
    if (quantity.signum() < 0) {
      throw new IllegalArgumentException("negative quantity " + quantity + " of " + indicator);
    }
  }
}
