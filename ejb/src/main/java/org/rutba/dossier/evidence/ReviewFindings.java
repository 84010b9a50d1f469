package org.rutba.dossier.evidence;

import java.time.Instant;

/**
 * What was asked about a piece and found of it so far.
 *
 * @param authorship {@code authored}, {@code compiled} or {@code translated}; null while undecided
 *     and for what is no book
 * @param revised whether the revision of a later printing is confirmed; null while undecided
 * @param approved of a book, by the specialised working group; null while undecided
 * @param question of the one round of information; null for none
 * @param ground the named reason of a refusal; null for none
 */
public record ReviewFindings(
    String authorship,
    int printing,
    Boolean revised,
    Boolean approved,
    String question,
    String answer,
    String ground,
    String reason,
    Instant decidedAt) {}
