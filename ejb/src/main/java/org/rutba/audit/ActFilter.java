package org.rutba.audit;

import java.time.LocalDate;

/**
 * What an auditor looks for. Each part may be null: it then leaves nothing out.
 *
 * @param from first day, in the ministry's zone
 * @param to last day, included
 * @param username exactly
 * @param act the beginning of it: {@code RequestService} or {@code RequestService.submit}
 * @param outcome how it ended
 * @param correlation the call, from a log or an incident
 */
public record ActFilter(
    LocalDate from,
    LocalDate to,
    String username,
    String act,
    Outcome outcome,
    String subjectKind,
    String subject,
    String correlation) {

  /** Everything within scope. */
  public static final ActFilter ALL = new ActFilter(null, null, null, null, null, null, null, null);
}
