package org.rutba.register;

/**
 * A number that becomes another.
 *
 * @param personId whose it is
 * @param before borne until now
 * @param evidence number of the letter, minute or correction that proves it
 */
public record NumberChange(
    long personId, NumberKind kind, String before, String after, String reason, String evidence) {}
