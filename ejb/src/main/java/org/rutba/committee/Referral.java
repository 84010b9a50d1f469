package org.rutba.committee;

/**
 * A request on its way to a committee.
 *
 * @param request its number
 * @param unitId the school it was submitted from
 * @param level of the committee: {@code county}, {@code province} …, as the route names it
 * @param stage which board of the route it is; 1 for the first
 * @param target the rank asked for
 * @param judgementId the judgement it rests on
 * @param submitterId the person who endorsed it
 * @param sentBy the position that sees it as waiting on others
 * @param answer to what the committee asked when it returned the request; null for none
 */
public record Referral(
    String request,
    long teacherId,
    long unitId,
    String level,
    int stage,
    String target,
    long judgementId,
    long submitterId,
    long sentBy,
    String answer) {}
