package org.rutba.audit;

import java.time.Instant;

/**
 * A line of a trail: who did what, when, in which position and why.
 *
 * @param act class and method, {@code RequestService.submit}
 * @param outcome {@code done}, {@code refused}, {@code denied} or {@code failed}
 * @param personName null for a job, a program, and one who was not known
 * @param positionTitle null where no position was acted in
 * @param actingForName the person substituted, else null
 * @param change {@code old → new} pairs in JSON, else null
 * @param refusal key of the refusal, else null
 * @param correlation the call it belongs to, as in the server's log
 */
public record ActLine(
    long id,
    Instant at,
    String act,
    String outcome,
    String username,
    String personName,
    String personNameLatin,
    String positionTitle,
    String positionTitleLatin,
    String actingForName,
    String subjectKind,
    String subject,
    String reason,
    String change,
    String refusal,
    String correlation) {}
