package org.rutba.identity;

/** Abolishes a position from today on; whoever holds it holds it no longer. */
public record AbolishPosition(long positionId, String reason) {}
