package org.rutba.confirmation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an officer proposed and what became of it.
 *
 * @param value of the type of the parameter's kind
 * @param article as printed; null where the pack names it
 * @param post where the officer sat
 * @param mine whether the acting person proposed it
 * @param outcome {@code approved}, {@code declined} or {@code withdrawn}; null while it waits
 * @param decidedBy null while it waits
 */
public record Proposal(
    long id,
    String parameter,
    String written,
    Object value,
    LocalDate validFrom,
    String article,
    String gazette,
    String reason,
    String proposedBy,
    String proposedByLatin,
    String post,
    String postLatin,
    Instant proposedAt,
    boolean mine,
    String outcome,
    String decidedBy,
    String decidedByLatin,
    String decisionReason,
    Instant decidedAt) {

  public boolean waits() {
    return outcome == null;
  }

  Proposal reading(Object asValue) {
    return new Proposal(
        id,
        parameter,
        written,
        asValue,
        validFrom,
        article,
        gazette,
        reason,
        proposedBy,
        proposedByLatin,
        post,
        postLatin,
        proposedAt,
        mine,
        outcome,
        decidedBy,
        decidedByLatin,
        decisionReason,
        decidedAt);
  }
}
