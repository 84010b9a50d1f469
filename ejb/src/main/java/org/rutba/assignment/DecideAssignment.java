package org.rutba.assignment;

/**
 * The decision of whoever holds the power to assign.
 *
 * @param version as the holder saw it
 */
public record DecideAssignment(long assignment, int version, boolean granted, String reason) {}
