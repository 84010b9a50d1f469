package org.rutba.dossier.evidence;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an examiner found in accepting a piece.
 *
 * @param version the version the page showed
 * @param subjects what a work was found to treat; empty for what is no work
 * @param authorship {@code authored}, {@code compiled} or {@code translated}, of a book; else null
 * @param revised whether the revision of a second or later printing is confirmed; null where the
 *     question does not arise
 * @param international whether a conference counts as international; null where the question does
 *     not arise
 * @param quantity how much of the indicator was found, or the points a board fixed; null where it
 *     stays as entered
 * @param reason the examiner's words; a board's on importance, reach and quantity, with the minute
 */
public record AcceptEvidence(
    String number,
    int version,
    List<String> subjects,
    String authorship,
    Boolean revised,
    Boolean international,
    BigDecimal quantity,
    String reason) {

  public AcceptEvidence {
    subjects = List.copyOf(subjects);
  }
}
