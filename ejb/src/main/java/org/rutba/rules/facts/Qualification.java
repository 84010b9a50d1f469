package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * A degree.
 *
 * @param degree a code of the regime's order of degrees, such as {@code master}
 * @param field the field of study, as the dossier names it
 * @param day day it was awarded
 * @param study never null
 */
public record Qualification(
    String degree, String field, LocalDate day, String evidence, Study study) {

  /** A degree of which no more is recorded. */
  public Qualification(String degree, String field, LocalDate day, String evidence) {
    this(degree, field, day, evidence, Study.UNRECORDED);
  }
}
