package org.rutba.assessment;

import java.time.LocalDate;

/**
 * A teacher whose latest judgement cites an article.
 *
 * @param target code of the rank judged
 * @param verdict its code
 * @param wanting whether a finding that cites the article is not met
 */
public record AffectedLine(
    long judgementId,
    String personnelNumber,
    String givenName,
    String familyName,
    String givenNameLatin,
    String familyNameLatin,
    String unitName,
    String unitNameLatin,
    String target,
    String verdict,
    LocalDate judgedOn,
    boolean wanting) {

  public String name() {
    return givenName + " " + familyName;
  }

  public String nameLatin() {
    return familyNameLatin == null ? name() : givenNameLatin + " " + familyNameLatin;
  }
}
