package org.rutba.request;

import java.time.LocalDate;

/**
 * A window to be set for a unit and all below it.
 *
 * @param closesOn the last day
 * @param lateUntil the last day for late ones; null where none is taken
 * @param lateFiler as {@link ApplicationWindow#lateFiler}
 * @param reason the announcement it comes from
 */
public record OpenWindow(
    long unitId,
    String name,
    LocalDate opensOn,
    LocalDate closesOn,
    LocalDate lateUntil,
    String lateFiler,
    String reason) {}
