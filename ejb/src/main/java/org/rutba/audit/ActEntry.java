package org.rutba.audit;

import org.rutba.platform.Actor;

/**
 * One line of the audit before it is written; its moment and correlation id are added then.
 *
 * @param act class and method, {@code RequestService.submit}
 * @param unitPath the place, for scope; null when the caller has none
 * @param refusal key of the refusal, else null
 */
public record ActEntry(
    String act,
    Outcome outcome,
    Actor actor,
    String unitPath,
    String subjectKind,
    String subject,
    String reason,
    String change,
    String refusal) {

  /** An act without a subject of its own, at the actor's place. */
  public static ActEntry of(String act, Outcome outcome, Actor actor, String refusal) {
    return new ActEntry(act, outcome, actor, actor.unitPath(), null, null, null, null, refusal);
  }
}
