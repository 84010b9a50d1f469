package org.rutba.committee;

import java.time.LocalDate;

/**
 * An office's choice for a seat the law leaves to it.
 *
 * @param seat of the form {@link VacantSeat#subject}
 * @param personId who is chosen
 * @param from first day of the term
 * @param to last day of the term
 */
public record ChooseMember(
    String seat, long personId, LocalDate from, LocalDate to, String reason) {}
