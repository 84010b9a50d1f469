package org.rutba.assessment;

/**
 * How many teachers in service hold a rank today.
 *
 * @param rank null for those who hold none
 */
public record RankCount(String rank, int teachers) {}
