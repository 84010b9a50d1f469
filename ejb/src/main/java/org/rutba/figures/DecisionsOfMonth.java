package org.rutba.figures;

import java.time.LocalDate;

/**
 * What became of promotion requests in a month.
 *
 * @param month its first day
 * @param granted by the last board of the route, whatever followed
 * @param refused by any board
 * @param returned for further information, each time
 */
public record DecisionsOfMonth(LocalDate month, int granted, int refused, int returned) {}
