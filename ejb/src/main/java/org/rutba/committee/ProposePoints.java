package org.rutba.committee;

import org.rutba.dossier.evidence.BoardFinding;

/**
 * Puts points for an item to the vote of the board.
 *
 * @param number of the piece of evidence
 * @param version the version the page showed
 */
public record ProposePoints(String number, int version, BoardFinding proposed) {}
