package org.rutba.identity;

/**
 * Opens a position: a post, or the office a committee seat belongs to.
 *
 * @param role one of {@link org.rutba.platform.Roles} that a position can bear
 * @param title in the official language, as printed under a signature
 */
public record OpenPosition(long unitId, String role, String title, String titleLatin) {}
