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
 * @param specialised whether a course was found to be of the teacher's speciality; null where it
 *     stays as entered
 * @param item what the indicator asks beside, as found; null where it stays as entered
 * @param quantity how much of the indicator was found; null where it stays as entered
 * @param reason the examiner's words; null for none
 */
public record AcceptEvidence(
    String number,
    int version,
    List<String> subjects,
    String authorship,
    Boolean revised,
    Boolean specialised,
    ItemFacts item,
    BigDecimal quantity,
    String reason) {

  public AcceptEvidence {
    subjects = List.copyOf(subjects);
  }

  /** The same findings of such an item. */
  AcceptEvidence of(ItemFacts facts) {
    return new AcceptEvidence(
        number, version, subjects, authorship, revised, specialised, facts, quantity, reason);
  }
}
