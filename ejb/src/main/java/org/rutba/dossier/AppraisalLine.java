package org.rutba.dossier;

import java.math.BigDecimal;

/**
 * The appraisal of an official year.
 *
 * @param score 0 to 100; null where only a grade was given
 * @param grade code of the grade; null where only points were given
 */
public record AppraisalLine(int year, BigDecimal score, String grade, Provenance provenance) {}
