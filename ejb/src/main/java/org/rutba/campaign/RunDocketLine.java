package org.rutba.campaign;

import java.time.LocalDate;

/**
 * A list a run has before a board, or had.
 *
 * @param closedOn null while it is open, as the minute
 * @param apartReason why one teacher is decided apart; null for a list
 */
public record RunDocketLine(
    String number,
    String committee,
    String committeeLatin,
    int stage,
    LocalDate openedOn,
    LocalDate closedOn,
    String minute,
    String apartReason,
    long teachers,
    long granted,
    long refused) {}
