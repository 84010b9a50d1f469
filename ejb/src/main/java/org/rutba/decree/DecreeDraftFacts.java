package org.rutba.decree;

import java.time.LocalDate;

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
    Decision decision) {
  /** A case of its own, proposed by a school. */
  public static final String REQUEST = "request";

  /** One teacher of a run. */
  public static final String RUN = "run";
}
