package org.rutba.committee;

/**
 * A committee to be established.
 *
 * @param level {@code county}, {@code province} …, as the law in force names its boards
 * @param name in the official language, as printed
 */
public record EstablishCommittee(long unitId, String level, String name, String nameLatin) {}
