package org.rutba.request;

import static java.util.Objects.requireNonNull;

/**
 * A teacher's own application.
 *
 * @param target code of the rank
 * @param statement in the teacher's words
 * @param lateReason why it comes after its window has closed; null in time
 * @param idempotencyKey made once for the page: the same key twice applies once
 */
public record ApplyForRank(
    String target, String statement, String lateReason, String idempotencyKey) {

  public ApplyForRank {
    requireNonNull(target);
    requireNonNull(idempotencyKey);
  }
}
