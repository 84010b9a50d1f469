package org.rutba.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Service in one post and place without interruption.
 *
 * @param to first day after it; null while it lasts
 * @param areas what the place counts as; empty for an ordinary one
 */
public record ServiceLine(
    String school,
    LocalDate from,
    LocalDate to,
    boolean fullTime,
    boolean teaching,
    List<String> areas,
    Provenance provenance) {}
