package org.rutba.request;

import static java.util.Objects.requireNonNull;

/**
 * The leader's submission, which is the endorsement.
 *
 * @param number of the draft
 * @param version the version the leader checked
 * @param endorsement in the leader's words
 * @param idempotencyKey made once for the page: the same key twice submits once
 */
public record SubmitRequest(String number, int version, String endorsement, String idempotencyKey) {

  public SubmitRequest {
    requireNonNull(idempotencyKey);
  }
}
