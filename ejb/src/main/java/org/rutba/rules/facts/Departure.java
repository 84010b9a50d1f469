package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * An end of earlier service.
 *
 * @param reason {@code dismissed}, {@code illness} or {@code other}
 * @param recoveredOn day the recovery from the illness was proved; null while it is not
 */
public record Departure(LocalDate day, String reason, LocalDate recoveredOn, String evidence) {}
