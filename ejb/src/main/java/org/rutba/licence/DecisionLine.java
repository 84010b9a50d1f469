package org.rutba.licence;

import java.time.Instant;

/**
 * One decision on a teacher's licence.
 *
 * @param level null where none was reached
 * @param judgementId what it rests on; null for a revocation
 * @param number of the document issued; null where none was
 * @param earlier number of the licence it took the place of or revoked; null for none
 * @param reason null where none was asked
 * @param post title of the position that decided, in the official language
 */
public record DecisionLine(
    Occasion occasion,
    String level,
    Long judgementId,
    String number,
    String earlier,
    String reason,
    boolean illustrative,
    Instant decidedAt,
    String post,
    String postLatin) {}
