package org.rutba.identity;

import java.time.LocalDate;

/**
 * Ends what a person holds.
 *
 * @param lastDay the last day the person acts in it; before the first day, the appointment is
 *     undone
 */
public record EndHolding(long positionId, long personId, LocalDate lastDay, String reason) {}
