package org.rutba.register;

import java.time.LocalDate;

/**
 * A departure to be registered.
 *
 * @param on first day it holds: of service elsewhere, of the leave, or the first out of service
 * @param until last day of a leave; null for others, and while it is open
 * @param toUnitCode code of the unit the teacher moves to; null for others
 * @param reason number of the decree or letter it comes from
 */
public record RegisterDeparture(
    long teacherId,
    Departure kind,
    LocalDate on,
    LocalDate until,
    String toUnitCode,
    String reason) {}
