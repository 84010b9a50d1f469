package org.rutba.register;

/**
 * Closes a unit.
 *
 * @param version of the unit as it was read
 */
public record CloseUnit(long unitId, int version, String reason) {}
