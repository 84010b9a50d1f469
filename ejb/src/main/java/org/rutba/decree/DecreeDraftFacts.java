package org.rutba.decree;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rutba.rules.rank.Place;

/**
 * What a granted case hands over for its decree. The rank it leads from, the issuing province, the
 * effective day and the signatory are found by {@link DecreeRepository#prepare}.
 *
 * @param source what kind of case it is: {@code request}, or {@code run} for a teacher of a run
 * @param request number of the case
 * @param orderType an original one
 * @param schoolId the school the case was submitted from: the case stays there if the teacher moves
 * @param target code of the rank granted or fallen to
 * @param judgementId the kept judgement the case was decided on
 * @param requestedOn day the case was submitted
 * @param place where the rank begins, on ladders with levels; null where a promotion lands by the
 *     law's own rule
 * @param compensation monthly, for a fall of net pay; null for none
 */
public record DecreeDraftFacts(
    String source,
    OrderType orderType,
    String request,
    long teacherId,
    long schoolId,
    String target,
    long judgementId,
    LocalDate requestedOn,
    Decision decision,
    Place place,
    BigDecimal compensation) {

  /** A case of its own, proposed by a school. */
  public static final String REQUEST = "request";

  /** One teacher of a run. */
  public static final String RUN = "run";

  /** Of a ladder without levels, or where the law's rule of landing gives the place. */
  public DecreeDraftFacts(
      String source,
      OrderType orderType,
      String request,
      long teacherId,
      long schoolId,
      String target,
      long judgementId,
      LocalDate requestedOn,
      Decision decision) {
    this(
        source,
        orderType,
        request,
        teacherId,
        schoolId,
        target,
        judgementId,
        requestedOn,
        decision,
        null,
        null);
  }
}
