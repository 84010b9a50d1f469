package org.rutba.rules.law;

/**
 * A leadership post teachers are assigned to.
 *
 * @param code such as {@code deputy-principal}
 * @param order 1 for the first
 */
public record Post(String code, int order, Text title, Citation citation) {}
