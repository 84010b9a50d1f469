package org.rutba.register;

/**
 * Opens a unit below another: a province of the ministry, a county of a province, a school of a
 * county.
 *
 * @param code unique in the jurisdiction
 * @param name in the official language
 */
public record OpenUnit(long parentId, String code, String name, String nameLatin) {}
