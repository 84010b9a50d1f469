package org.rutba.committee;

import java.time.LocalDate;

/**
 * A seat to be assigned: whoever holds the position sits.
 *
 * @param seat code of the seat in the law's template
 * @param ordinal 1, or which of several seats of the same code
 * @param from first day
 * @param to first day after it; null without end
 */
public record AssignSeat(
    long committeeId, String seat, int ordinal, long positionId, LocalDate from, LocalDate to) {}
