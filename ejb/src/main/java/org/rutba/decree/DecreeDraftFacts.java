package org.rutba.decree;

import java.time.LocalDate;

/**
 * What a granted case hands over for its decree. The rank it leads from, the issuing province, the
 * effective day and the signatory are found by {@link DecreeRepository#prepare}.
 *
 * @param request number of the case
 * @param schoolId the school the case was submitted from: the case stays there if the teacher moves
 * @param target code of the rank granted
 * @param judgementId the kept judgement the case was decided on
 * @param requestedOn day the case was submitted
 */
public record DecreeDraftFacts(
    String request,
    long teacherId,
    long schoolId,
    String target,
    long judgementId,
    LocalDate requestedOn,
    Decision decision) {}
