package org.rutba.dossier;

import java.time.Instant;

/**
 * Where a piece of evidence comes from.
 *
 * @param evidence its reference in fact sheets and findings, such as {@code appraisal/1204}
 * @param source who or what vouches for it
 * @param verifiedAt null while it is not verified: it counts for nothing until then
 * @param file the file that brought it; null when none did
 * @param item number of the piece it was brought by; null for what was not brought by hand
 * @param state where that piece stands; null without one
 * @param expired whether it counted once and does so no more
 */
public record Provenance(
    String evidence,
    String source,
    Instant verifiedAt,
    String file,
    String item,
    String state,
    boolean expired) {

  /** Whether it counts: verified, and of today. */
  public boolean verified() {
    return verifiedAt != null && !expired;
  }

  /** Whether it may count one day: it is neither refused nor expired. */
  public boolean pending() {
    return verifiedAt == null && !"refused".equals(state) && !expired;
  }
}
