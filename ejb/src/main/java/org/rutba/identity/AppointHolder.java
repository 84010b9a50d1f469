package org.rutba.identity;

import java.time.LocalDate;

/**
 * Appoints a person to a position.
 *
 * @param from first day
 * @param to last day; null without end
 */
public record AppointHolder(long positionId, long personId, LocalDate from, LocalDate to) {}
