package org.rutba.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a professional licence (رخصة مهنية) states, in the jurisdiction's official language and
 * before any page is drawn. This is the licence's facts: points are numbers, days are ISO days;
 * number, code and day of issue are the {@link Imprint}'s.
 *
 * @param language ISO 639 code of the language all texts are in: {@code ar}
 * @param orderType what the document does, as the authority names it: إصدار رخصة مهنية
 * @param rank title of the licence: رخصة معلم ممارس; of a revocation, the licence that loses its
 *     force
 * @param effectiveDay the first day it holds
 * @param validUntil the last day it holds; {@code null} on a revocation
 * @param tests results it rests on, in the order of the law; empty where it rests on none
 * @param earlier the licence this one supersedes or revokes, or {@code null}
 * @param remarks whole sentences: readings of the law that differ, decisions of the authority
 * @param illustrative true if a value behind it awaits confirmation: the page carries ◇
 */
public record LicencePaper(
    String language,
    Issuer issuer,
    Holder holder,
    String orderType,
    String rank,
    LocalDate effectiveDay,
    LocalDate validUntil,
    List<Test> tests,
    Basis basis,
    Earlier earlier,
    List<String> remarks,
    boolean illustrative,
    Signatory signatory) {

  public LicencePaper {
    tests = List.copyOf(tests);
    remarks = List.copyOf(remarks);
  }

  /** The country and the authority that issues, by their official names. */
  public record Issuer(String state, String unit) {}

  /**
   * The teacher, as known on the day of issue.
   *
   * @param maskedNationalId never the whole number: the page leaves the house
   * @param specialty as the register words it, or {@code null}
   */
  public record Holder(
      String name,
      String maskedNationalId,
      String personnelNumber,
      String specialty,
      String school) {}

  /** One result counted: the test by its name, points of a hundred, the day it was sat. */
  public record Test(String test, BigDecimal points, LocalDate day) {}

  /** Article and instrument, as cited. */
  public record Basis(String article, String instrument) {}

  /**
   * The licence this one names.
   *
   * @param issued {@code null} where the register does not tell
   * @param reason of a revocation, or {@code null}
   */
  public record Earlier(String number, LocalDate issued, Effect effect, String reason) {}

  public record Signatory(String name, String post) {}
}
