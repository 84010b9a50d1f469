package org.rutba.rules.rank;

/**
 * A place on a ladder of ranks with levels and steps.
 *
 * @param level 1 for the lowest of the rank
 * @param step 1 for the lowest of the level
 */
public record Place(String rank, int level, int step) {}
