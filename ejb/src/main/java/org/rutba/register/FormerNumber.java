package org.rutba.register;

import java.time.Instant;

/**
 * A number a teacher's record bore before and still answers to.
 *
 * @param until when it became another, or when the record that bore it was merged
 * @param merged whether it was the number of a record merged into this one
 */
public record FormerNumber(NumberKind kind, String number, Instant until, boolean merged) {}
