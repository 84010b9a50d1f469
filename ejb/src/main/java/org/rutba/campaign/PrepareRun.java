package org.rutba.campaign;

import java.time.LocalDate;

/**
 * A run to be prepared.
 *
 * @param kind a code of {@link RunService#kinds}
 * @param unitId its teachers and those of every unit below it
 * @param day the day the law and the facts are asked about; today or earlier
 * @param reason what it is for, in the officer's words
 */
public record PrepareRun(String kind, long unitId, LocalDate day, String reason) {}
