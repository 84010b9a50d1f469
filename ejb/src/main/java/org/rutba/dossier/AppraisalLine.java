package org.rutba.dossier;

import java.math.BigDecimal;

/**
 * The appraisal of an official year.
 *
 * @param score 0 to 100
 */
public record AppraisalLine(int year, BigDecimal score, Provenance provenance) {}
