package org.rutba.dossier.evidence;

import java.time.Instant;

/**
 * Something that happened to a piece of evidence.
 *
 * @param step {@code entered}, {@code file-added}, {@code accepted} …
 * @param person null for what the check of files found
 * @param field what changed; null where nothing did
 */
public record StepLine(
    String step,
    Instant at,
    String person,
    String personLatin,
    String position,
    String positionLatin,
    String reason,
    String field,
    String oldValue,
    String newValue) {}
