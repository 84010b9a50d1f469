package org.rutba.rules.rank;

import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * One rank of a ladder.
 *
 * @param code the code kept in the register, such as {@code daneshyar}
 * @param order 1 for the lowest
 */
public record Rank(String code, int order, Text title, Citation citation) {}
