package org.rutba.discretion;

/**
 * The holder's decision.
 *
 * @param version as the holder saw it
 */
public record DecideWaiver(long waiver, int version, boolean granted, String reason) {}
