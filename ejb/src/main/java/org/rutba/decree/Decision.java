package org.rutba.decree;

import java.time.LocalDate;

/**
 * The board's decision a decree rests on.
 *
 * @param board the deciding board, by its official name as printed
 * @param minute number of its minute
 * @param decidedOn day of the minute
 * @param illustrative whether a rule of deciding was invented for a demonstration
 */
public record Decision(
    String board,
    String minute,
    LocalDate decidedOn,
    int votesFor,
    int votesAgainst,
    int abstentions,
    boolean illustrative) {}
