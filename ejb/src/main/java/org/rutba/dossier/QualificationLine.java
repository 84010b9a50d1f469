package org.rutba.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A degree or a teacher-qualification certificate.
 *
 * @param kind {@code degree} or {@code teacher-certificate}
 * @param degree null for a certificate
 * @param points of a certificate; null for a degree
 */
public record QualificationLine(
    String kind,
    String degree,
    String field,
    String institution,
    LocalDate obtainedOn,
    BigDecimal points,
    Provenance provenance) {}
