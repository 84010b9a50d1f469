package org.rutba.dossier.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of evidence in a list.
 *
 * @param state word of an {@link EvidenceState}
 * @param examiner word of an {@link Examiner}: who has it now or had it last
 * @param counts whether the facts it speaks for count today
 * @param files how many files it has
 */
public record EvidenceLine(
    String number,
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String school,
    String schoolLatin,
    String kind,
    String indicator,
    String title,
    String state,
    String examiner,
    Instant enteredAt,
    LocalDate expiresOn,
    boolean counts,
    int files) {

  /** The last day it counts; null for what lasts. */
  public LocalDate lastDay() {
    return expiresOn == null ? null : expiresOn.minusDays(1);
  }
}
