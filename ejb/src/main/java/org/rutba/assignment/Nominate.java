package org.rutba.assignment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * To nominate a teacher for a post of the school served in.
 *
 * @param post code of the pack's post
 * @param from first day
 * @param to last day
 * @param statement why this teacher
 * @param extendsId the assignment this one extends; null for a new one
 * @param idempotencyKey made once for the page: the same key twice nominates once
 */
public record Nominate(
    long teacherId,
    String post,
    LocalDate from,
    LocalDate to,
    String statement,
    Long extendsId,
    String idempotencyKey) {

  public Nominate {
    requireNonNull(post);
    requireNonNull(from);
    requireNonNull(to);
    requireNonNull(idempotencyKey);
  }
}
