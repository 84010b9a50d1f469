package org.rutba.register;

import java.time.LocalDate;

/**
 * A teacher in the list.
 *
 * @param rank held today; null for none
 * @param rankFrom since when the rank is held; null for none
 */
public record TeacherLine(
    long id,
    String personnelNumber,
    String givenName,
    String familyName,
    String givenNameLatin,
    String familyNameLatin,
    String unitName,
    String unitNameLatin,
    String postTitle,
    String subject,
    String rank,
    LocalDate rankFrom) {

  public String name() {
    return givenName + " " + familyName;
  }

  public String nameLatin() {
    return familyNameLatin == null ? name() : givenNameLatin + " " + familyNameLatin;
  }
}
