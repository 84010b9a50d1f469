package org.rutba.decree;

import java.time.LocalDate;

/**
 * Prepare a decree that takes the place of an issued one.
 *
 * @param number of the decree in error
 * @param effectiveOn the right effective day; the amounts follow from it and from the rights as the
 *     register has them now
 */
public record CorrectDecree(String number, LocalDate effectiveOn, String reason) {}
