package org.rutba.dossier.need;

import java.time.LocalDate;

/**
 * Finds whether a rank needs teachers of a specialty.
 *
 * @param unitId the unit found for, with all below it; 0 for the actor's own
 * @param specialty code of the specialty, as the teachers' records have it
 * @param to last day it holds; null while no end is set
 * @param letter what it rests on
 */
public record DeclareNeed(
    long unitId,
    String specialty,
    String rank,
    boolean needed,
    LocalDate from,
    LocalDate to,
    String letter) {}
