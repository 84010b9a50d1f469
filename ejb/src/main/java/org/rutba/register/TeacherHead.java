package org.rutba.register;

import java.time.LocalDate;

/**
 * A teacher as others name and scope by it.
 *
 * @param unitPath path of the school or office served in: what decides who may see the record
 * @param population whom a regulation covers: {@code teacher} or {@code administrative}
 * @param postTitle as in the job classification plan
 * @param subject null for posts that teach none
 * @param retiredOn null in service
 */
public record TeacherHead(
    long id,
    String personnelNumber,
    long personId,
    String nationalCode,
    String givenName,
    String familyName,
    String givenNameLatin,
    String familyNameLatin,
    long unitId,
    String unitPath,
    String unitName,
    String unitNameLatin,
    String population,
    String jurisdiction,
    String postTitle,
    String subject,
    LocalDate hiredOn,
    LocalDate retiredOn) {

  public String name() {
    return givenName + " " + familyName;
  }

  /** The name in Latin letters, or as it stands where none is recorded. */
  public String nameLatin() {
    return familyNameLatin == null ? name() : givenNameLatin + " " + familyNameLatin;
  }
}
