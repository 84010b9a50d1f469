package org.rutba.decree;

import java.math.BigDecimal;

/**
 * A pay line of a decree as payroll receives it.
 *
 * @param month of a supplement, the first it is paid for
 * @param points a month, or currency where pay is read from a table; negative where something is
 *     taken back
 * @param cite instrument and article
 */
public record PayLineRow(PayLineKind kind, OfficialMonth month, BigDecimal points, String cite) {}
