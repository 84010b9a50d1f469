package org.rutba.licence;

import java.time.LocalDate;

/**
 * One licence in a list, or a teacher for whom the time of grace runs: then {@code id} is 0, there
 * is neither level nor number nor day of issue, and it expires when the grace ends.
 *
 * @param level code of the licence level
 * @param documentId null for a licence brought from elsewhere
 * @param laterNumber of the licence that took its place, or of the document that revoked it; null
 *     where it stands
 */
public record LicenceLine(
    long id,
    long teacherId,
    String personnelNumber,
    String teacher,
    String teacherLatin,
    String unit,
    String unitLatin,
    String level,
    String number,
    Long documentId,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String source,
    LicenceState state,
    String laterNumber) {

  /** Whether it was issued here and has a page. */
  public boolean issuedHere() {
    return documentId != null;
  }
}
