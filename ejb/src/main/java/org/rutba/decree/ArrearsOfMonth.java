package org.rutba.decree;

import java.math.BigDecimal;

/**
 * The difference of one month gone by.
 *
 * @param points or currency, where pay is read from a table; positive when owed, negative when to
 *     be taken back; never zero
 */
public record ArrearsOfMonth(OfficialMonth month, BigDecimal points) {

  public PayLineKind kind() {
    return points.signum() < 0 ? PayLineKind.RECOVERY : PayLineKind.ARREARS;
  }
}
