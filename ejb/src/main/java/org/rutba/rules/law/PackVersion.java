package org.rutba.rules.law;

/**
 * One published state of a pack.
 *
 * @param sha256 digest of its content, in lower-case hexadecimal
 */
public record PackVersion(String pack, String version, String sha256) {}
