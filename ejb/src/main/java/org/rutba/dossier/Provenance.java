package org.rutba.dossier;

import java.time.Instant;

/**
 * Where a piece of evidence comes from.
 *
 * @param evidence its reference in fact sheets and findings, such as {@code appraisal/1204}
 * @param source who or what vouches for it
 * @param verifiedAt null while it is not verified: it counts for nothing until then
 * @param file the file that brought it; null when none did
 */
public record Provenance(String evidence, String source, Instant verifiedAt, String file) {

  public boolean verified() {
    return verifiedAt != null;
  }
}
