package org.rutba.identity;

/**
 * A position a person holds, as the person menu lists it.
 *
 * @param title in the jurisdiction's official language
 * @param role one of {@link org.rutba.platform.Roles}
 */
public record PositionLine(
    long id,
    String title,
    String titleLatin,
    String role,
    long unitId,
    String unitName,
    String unitNameLatin,
    String jurisdiction) {}
