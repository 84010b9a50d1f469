package org.rutba.decree.payroll;

import java.math.BigDecimal;
import java.time.Instant;
import org.rutba.decree.OfficialMonth;

/**
 * A batch in the list.
 *
 * @param month it is to be paid with
 * @param total of the points of all its lines
 * @param sha256 of the lines, as it stands in the trailer
 * @param recallReason null while it stands
 */
public record BatchLine(
    String number,
    OfficialMonth month,
    int lines,
    BigDecimal total,
    String sha256,
    int acknowledged,
    int rejected,
    String unit,
    String unitLatin,
    String by,
    String byLatin,
    Instant at,
    Instant recalledAt,
    String recallReason) {

  /** Lines payroll has not answered. */
  public int open() {
    return recalledAt != null ? 0 : lines - acknowledged - rejected;
  }

  /** Whether it can still be recalled. */
  public boolean recallable() {
    return recalledAt == null && acknowledged == 0 && rejected == 0;
  }
}
