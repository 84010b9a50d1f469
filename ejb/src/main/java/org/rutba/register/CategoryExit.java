package org.rutba.register;

import java.time.LocalDate;

/**
 * An exit from the educational category that a board granted. It takes effect only once HR
 * registers it as a departure.
 *
 * @param caseNumber one teacher of a run
 * @param board by its official name
 * @param illustrative whether a rule of deciding was invented for a demonstration
 */
public record CategoryExit(
    long id,
    String caseNumber,
    String board,
    String boardLatin,
    String minute,
    LocalDate decidedOn,
    boolean illustrative) {}
