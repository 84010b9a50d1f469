package org.rutba.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the decrees of a month mean for pay, in points.
 *
 * @param month its first day
 * @param supplement a month, of the decrees still in force
 * @param arrears of months gone by, less what was taken back
 * @param illustrative whether a percentage was invented for a demonstration
 */
public record PayOfMonth(
    LocalDate month, BigDecimal supplement, BigDecimal arrears, boolean illustrative) {}
