package org.rutba.dossier.evidence;

/**
 * A reviewer's position and what it examines.
 *
 * @param holder who holds it today; null for nobody
 * @param power word of an {@link Examiner}; null where none is given yet
 */
public record ReviewerLine(
    long positionId,
    String title,
    String titleLatin,
    String unit,
    String unitLatin,
    String holder,
    String holderLatin,
    String power) {}
