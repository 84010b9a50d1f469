package org.rutba.figures;

import java.time.LocalDate;

/**
 * Decrees the units of a scope issued in a month.
 *
 * @param month its first day
 * @param issued corrections and revocations included
 * @param days from the board's decision to the decree, on average, in whole days; null where no
 *     decree of the month rests on a decision of its own
 */
public record DecreesOfMonth(LocalDate month, int issued, Integer days) {}
