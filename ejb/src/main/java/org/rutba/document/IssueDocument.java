package org.rutba.document;

import java.util.Objects;

/**
 * To number and seal one document.
 *
 * @param kind of document: {@code rank-decree}
 * @param unitId the unit that issues and whose series gives the number
 * @param officialYear of the day of issue, in the jurisdiction's calendar
 * @param effect on the earlier document
 * @param earlierId the document superseded or revoked, or {@code null} for an original
 */
public record IssueDocument(
    String kind,
    long unitId,
    int officialYear,
    DocumentFacts facts,
    Effect effect,
    Long earlierId) {

  public IssueDocument {
    Objects.requireNonNull(facts);
    if ((effect == Effect.ORIGINAL) != (earlierId == null)) {
      throw new IllegalArgumentException(effect + " and " + earlierId + " do not go together");
    }
  }

  public static IssueDocument original(
      String kind, long unitId, int officialYear, DocumentFacts facts) {
    return new IssueDocument(kind, unitId, officialYear, facts, Effect.ORIGINAL, null);
  }
}
