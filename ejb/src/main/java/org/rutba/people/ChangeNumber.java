package org.rutba.people;

import org.rutba.register.NumberKind;

/**
 * A number becomes another.
 *
 * @param evidence number of the letter or minute that proves it
 */
public record ChangeNumber(
    long personId, NumberKind kind, String number, String reason, String evidence) {}
