package org.rutba.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rank decree (حکم کارگزینی) states, in the jurisdiction's official language and before any
 * page is drawn. This is the decree's facts: numbers are numbers, days are ISO days; number, code
 * and day of issue are the {@link Imprint}'s.
 *
 * <p>Every list may be empty. Components marked so may be {@code null}.
 *
 * @param language ISO 639 code of the language all texts are in: {@code fa}
 * @param effectiveDay first day the rank and the supplement hold; may lie long before the day of
 *     issue
 * @param orderType as the ministry names it: ارتقاء رتبه نظام رتبه‌بندی
 * @param previousRank title, or {@code null} if none was held
 * @param rank title of the rank this decree gives; of a revocation, the rank that stands after it,
 *     or {@code null}
 * @param payLines the rights and the supplement, in the order printed
 * @param earlier the decree this one supersedes or revokes, or {@code null}
 * @param remarks whole sentences, each with its article: reductions used, arrears, what the
 *     supplement does not count for
 * @param scores points by criterion, printed on the annex
 * @param grounds findings of the judgement, printed on the annex
 * @param arrears what is owed for the months gone by, printed on the annex
 * @param ladder what the place on the ladder pays, of regimes with levels and steps, or {@code
 *     null}
 * @param illustrative true if any value behind the decree awaits the ministry's confirmation: the
 *     page carries ◇
 */
public record RankDecreePaper(
    String language,
    Issuer issuer,
    Holder holder,
    LocalDate effectiveDay,
    String orderType,
    String previousRank,
    String rank,
    List<PayLine> payLines,
    Basis basis,
    Earlier earlier,
    List<String> remarks,
    List<Score> scores,
    List<Ground> grounds,
    List<Arrears> arrears,
    boolean illustrative,
    Signatory signatory,
    Ladder ladder) {

  public RankDecreePaper {
    payLines = List.copyOf(payLines);
    remarks = List.copyOf(remarks);
    scores = List.copyOf(scores);
    grounds = List.copyOf(grounds);
    arrears = List.copyOf(arrears);
  }

  /** Of a regime whose ranks have no levels. */
  public RankDecreePaper(
      String language,
      Issuer issuer,
      Holder holder,
      LocalDate effectiveDay,
      String orderType,
      String previousRank,
      String rank,
      List<PayLine> payLines,
      Basis basis,
      Earlier earlier,
      List<String> remarks,
      List<Score> scores,
      List<Ground> grounds,
      List<Arrears> arrears,
      boolean illustrative,
      Signatory signatory) {
    this(
        language,
        issuer,
        holder,
        effectiveDay,
        orderType,
        previousRank,
        rank,
        payLines,
        basis,
        earlier,
        remarks,
        scores,
        grounds,
        arrears,
        illustrative,
        signatory,
        null);
  }

  /** Ministry and issuing unit, by their official names. */
  public record Issuer(String ministry, String unit) {}

  /**
   * The teacher, as known on the day of issue.
   *
   * @param maskedNationalId never the whole number: the page leaves the house
   */
  public record Holder(
      String name, String maskedNationalId, String personnelNumber, String post, String school) {}

  /**
   * One line of the pay table.
   *
   * @param percentBefore of a supplement, in percent, or {@code null}
   * @param percentAfter of a supplement, in percent, or {@code null}
   * @param pointsBefore or {@code null} if it did not exist
   * @param pointsAfter points from the effective day on, or {@code null}
   * @param amount monthly, in the currency's main unit (rial), or {@code null} where the
   *     coefficient is not known
   */
  public record PayLine(
      String title,
      BigDecimal percentBefore,
      BigDecimal percentAfter,
      BigDecimal pointsBefore,
      BigDecimal pointsAfter,
      BigDecimal amount) {

    /** A right that is no percentage of others. */
    public static PayLine of(
        String title, BigDecimal pointsBefore, BigDecimal pointsAfter, BigDecimal amount) {
      return new PayLine(title, null, null, pointsBefore, pointsAfter, amount);
    }
  }

  /**
   * Place and pay on a ladder with levels and steps. Amounts are monthly, the increment yearly, in
   * the currency's main unit (riyal).
   *
   * @param before or {@code null} if no place was held
   * @param after or {@code null} if none is held any more
   * @param compensationBefore paid until now for a fall of net pay, or {@code null} if there is
   *     none
   * @param compensationAfter what is left of it, or {@code null} if there is none
   * @param probationEnds last day of the probation that begins with an appointment, or {@code null}
   */
  public record Ladder(
      Rung before,
      Rung after,
      BigDecimal compensationBefore,
      BigDecimal compensationAfter,
      LocalDate probationEnds) {}

  /**
   * One place and what goes with it.
   *
   * @param rank title
   * @param load periods taught a week in general education, or {@code null} where the law states
   *     none
   * @param specialLoad the same in special education
   */
  public record Rung(
      String rank,
      Integer level,
      Integer step,
      BigDecimal salary,
      BigDecimal increment,
      BigDecimal transport,
      Integer load,
      Integer specialLoad) {}

  /**
   * The law the decree rests on.
   *
   * @param articles as cited: {@code 5}, {@code 6}
   * @param instrument title of the law
   * @param adopted day of its adoption
   * @param board whose minute decided, or {@code null} if no board did
   */
  public record Basis(List<String> articles, String instrument, LocalDate adopted, Minute board) {
    public Basis {
      articles = List.copyOf(articles);
    }
  }

  /** The minute of the board's sitting: its number and day, and the board's name. */
  public record Minute(String number, LocalDate day, String board) {}

  /**
   * The decree this one names. A decree is never changed: a later one takes its place or its force.
   *
   * @param restored the decree that stands again because this one revokes its correction, or {@code
   *     null}
   */
  public record Earlier(
      String number, LocalDate issued, Effect effect, String reason, String restored) {}

  /**
   * @param needed least points, or {@code null}
   */
  public record Score(String criterion, BigDecimal points, BigDecimal needed) {}

  /**
   * One finding, worded: what was asked, what was found, how it was judged, under which article.
   */
  public record Ground(
      String requirement, String needed, String found, String result, String article) {}

  /**
   * @param period as printed: مهر ۱۴۰۴
   * @param amount or {@code null} where the coefficient is not known
   */
  public record Arrears(String period, BigDecimal points, BigDecimal amount) {}

  public record Signatory(String name, String post) {}
}
