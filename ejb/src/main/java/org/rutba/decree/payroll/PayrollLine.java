package org.rutba.decree.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rutba.decree.OfficialMonth;

/**
 * A pay line as payroll receives it.
 *
 * @param no its number in the batch; 0 while it waits
 * @param kind code of a {@link org.rutba.decree.PayLineKind}
 * @param month it is for; of a supplement, the first
 * @param points a month, or currency where pay is read from a table; negative where something is
 *     taken back
 * @param earlier the decree that its decree takes the place or the force of; null for none
 * @param state null while it waits and was never handed over; of a line that waits again, how its
 *     last handing-over ended
 * @param reason why it was rejected or recalled
 */
public record PayrollLine(
    long payLine,
    int no,
    String kind,
    OfficialMonth month,
    BigDecimal points,
    String cite,
    String decree,
    LocalDate effectiveOn,
    String earlier,
    boolean illustrative,
    String personnelNumber,
    String nationalCode,
    String teacher,
    String teacherLatin,
    LineState state,
    String reason) {

  PayrollLine numbered(int number) {
    return new PayrollLine(
        payLine,
        number,
        kind,
        month,
        points,
        cite,
        decree,
        effectiveOn,
        earlier,
        illustrative,
        personnelNumber,
        nationalCode,
        teacher,
        teacherLatin,
        state,
        reason);
  }
}
