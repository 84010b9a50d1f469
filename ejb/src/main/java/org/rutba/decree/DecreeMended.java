package org.rutba.decree;

/**
 * A decree took the place, or the force, of an earlier one of a closed case. Fired in the act's
 * transaction.
 *
 * @param revoked whether the earlier decree was revoked; superseded otherwise
 */
public record DecreeMended(
    String request, String number, long documentId, String earlier, boolean revoked) {}
