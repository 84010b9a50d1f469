package org.rutba.register;

import java.time.LocalDate;

/**
 * A departure as registered.
 *
 * @param kind word of a {@link Departure}
 * @param until null but for a leave with an end
 * @param toUnit null but for a move
 */
public record DepartureLine(
    String kind, LocalDate on, LocalDate until, String toUnit, String toUnitLatin, String reason) {}
