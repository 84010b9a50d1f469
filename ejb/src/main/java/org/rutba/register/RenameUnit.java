package org.rutba.register;

/**
 * Gives a unit another name. Decrees already issued keep the name they were issued under.
 *
 * @param version of the unit as it was read
 */
public record RenameUnit(long unitId, int version, String name, String nameLatin, String reason) {}
