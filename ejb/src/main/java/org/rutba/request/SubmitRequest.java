package org.rutba.request;

import static java.util.Objects.requireNonNull;

/**
 * The leader's submission, which is the endorsement.
 *
 * @param number of the draft
 * @param version the version the leader checked
 * @param endorsement in the leader's words
 * @param lateReason why it comes after its window has closed; null in time
 * @param idempotencyKey made once for the page: the same key twice submits once
 */
public record SubmitRequest(
    String number, int version, String endorsement, String lateReason, String idempotencyKey) {

  /** A submission in time. */
  public SubmitRequest(String number, int version, String endorsement, String idempotencyKey) {
    this(number, version, endorsement, null, idempotencyKey);
  }

  public SubmitRequest {
    requireNonNull(idempotencyKey);
  }
}
