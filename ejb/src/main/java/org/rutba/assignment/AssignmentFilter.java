package org.rutba.assignment;

/**
 * What a list of assignments is narrowed to.
 *
 * @param text name or number; null for all
 * @param post code; null for all
 * @param standing {@code in-force}, {@code ending}, {@code ahead}, {@code ended}, {@code nominated}
 *     or {@code refused}; null for all
 */
public record AssignmentFilter(String text, String post, String standing) {}
