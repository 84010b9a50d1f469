package org.rutba.register;

import java.time.LocalDate;

/**
 * A teacher moved, went on leave, retired, died or left the category. Observed in the same
 * transaction.
 *
 * @param on first day it holds
 * @param toUnitId the new unit; null unless the teacher moved
 */
public record TeacherDeparted(
    long teacherId, Departure kind, LocalDate on, Long toUnitId, String reason) {}
