package org.rutba.dossier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Brings one piece of evidence to a dossier.
 *
 * @param indicator of the points table, for {@link EvidenceKind#POINT}; null for the others
 * @param title of the work, course, degree's field or item
 * @param venue journal, publisher or institution; null where there is none
 * @param day published, completed or obtained
 * @param quantity hours of a course, points of a certificate, how many of an item; null for works
 *     and degrees
 * @param degree code of the degree, for {@link EvidenceKind#DEGREE}; null for the others
 * @param specialised whether a course is of the teacher's speciality, general otherwise; null for
 *     what is no course
 * @param subjects what a work is said to treat; the examiner decides
 * @param item what the item's indicator asks beside
 * @param lastDay of its validity, as the paper names it; null for what lasts
 */
public record AddEvidence(
    long teacherId,
    EvidenceKind kind,
    String indicator,
    String title,
    String venue,
    LocalDate day,
    BigDecimal quantity,
    String degree,
    Boolean specialised,
    List<String> subjects,
    ItemFacts item,
    LocalDate lastDay) {

  public AddEvidence {
    subjects = List.copyOf(subjects);
  }

  /** The same piece, counting in the table as such an item of this indicator; null for none. */
  AddEvidence counting(String code, ItemFacts facts) {
    return new AddEvidence(
        teacherId,
        kind,
        code,
        title,
        venue,
        day,
        quantity,
        degree,
        specialised,
        subjects,
        facts,
        lastDay);
  }
}
