package org.rutba.dossier.evidence;

import java.time.Instant;

/**
 * How a teacher stands to the own dossier.
 *
 * @param sha256 digest of the facts that count now: what a confirmation is of
 * @param account whether the teacher can sign in and answer at all
 * @param confirmedAt when it was last confirmed; null for never
 * @param confirmed whether that was the dossier as it is now
 * @param objections how many wait for an answer
 * @param required whether it is not sent without confirmation
 */
public record DossierStanding(
    String sha256,
    boolean account,
    Instant confirmedAt,
    boolean confirmed,
    int objections,
    boolean required) {

  /**
   * {@code no-account}, {@code objected}, {@code confirmed}, {@code outdated} or {@code silent}.
   */
  public String code() {
    if (!account) {
      return "no-account";
    }
    if (objections > 0) {
      return "objected";
    }
    if (confirmed) {
      return "confirmed";
    }
    return confirmedAt == null ? "silent" : "outdated";
  }
}
