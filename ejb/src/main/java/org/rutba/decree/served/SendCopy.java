package org.rutba.decree.served;

import java.time.LocalDate;

/**
 * A copy of a decree for somebody.
 *
 * @param recipient one of {@link Copy#USUAL}, or a name
 */
public record SendCopy(String number, String recipient, LocalDate sentOn) {}
