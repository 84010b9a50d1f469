package org.rutba.request;

import static java.util.Objects.requireNonNull;

/**
 * HR's proposal to appoint somebody who holds no rank.
 *
 * @param target code of the rank
 * @param statement why, in HR's words
 * @param idempotencyKey made once for the page: the same key twice proposes once
 */
public record ProposeAppointment(
    long teacherId, String target, String statement, String idempotencyKey) {

  public ProposeAppointment {
    requireNonNull(target);
    requireNonNull(idempotencyKey);
  }
}
