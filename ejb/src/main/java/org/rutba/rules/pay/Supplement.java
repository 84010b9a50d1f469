package org.rutba.rules.pay;

import java.math.BigDecimal;
import org.rutba.rules.law.Citation;

/**
 * The monthly rank supplement.
 *
 * @param base sum of job right, incumbent right and job supplement
 * @param amount in the unit of the rights
 */
public record Supplement(
    String rank,
    BigDecimal percentage,
    BigDecimal base,
    BigDecimal amount,
    Citation citation,
    boolean illustrative) {}
