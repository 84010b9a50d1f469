package org.rutba.request;

import java.time.LocalDate;

/**
 * Other last days for a window; today's or yesterday's closes it early.
 *
 * @param version the version the list showed
 */
public record MoveWindow(
    long id,
    int version,
    LocalDate closesOn,
    LocalDate lateUntil,
    String lateFiler,
    String reason) {}
