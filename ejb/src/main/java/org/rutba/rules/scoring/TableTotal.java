package org.rutba.rules.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points table's total alone.
 *
 * @param unconfirmed names of the parameters needed and not confirmed
 */
public record TableTotal(BigDecimal total, boolean illustrative, List<String> unconfirmed) {}
