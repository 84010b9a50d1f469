package org.rutba.licence;

/**
 * To issue one licence.
 *
 * @param level the level that was shown: what is reached now must be the same
 * @param reason asked where the law leaves the level to the authority; null otherwise
 */
public record IssueLicence(long teacherId, String level, String reason) {}
