package org.rutba.dossier.evidence;

/**
 * What an examiner's queue is narrowed to.
 *
 * @param state {@code waiting}, {@code information}, {@code held} or {@code decided}; null for
 *     {@code waiting}
 * @param text part of a name, title or number; null for all
 * @param kind word of an {@link EvidenceKind}; null for all
 */
public record QueueFilter(String state, String text, String kind) {}
