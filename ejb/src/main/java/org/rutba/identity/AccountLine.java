package org.rutba.identity;

import java.time.Instant;

/**
 * An account in the list of accounts.
 *
 * @param personName null for a program
 * @param lockedUntil null when it is not resting
 */
public record AccountLine(
    String username,
    Long personId,
    String personName,
    String personNameLatin,
    boolean program,
    boolean closed,
    boolean mustChange,
    Instant lockedUntil) {}
