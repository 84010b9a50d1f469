package org.rutba.rules.judgement;

import java.math.BigDecimal;

/**
 * What follows if the board grants it.
 *
 * @param from rank held on the day; null for none
 * @param to the target
 * @param percentage of the three rights, as supplement of the target rank; null where the law has
 *     no value confirmed
 */
public record Outcome(String from, String to, BigDecimal percentage, boolean illustrative) {}
