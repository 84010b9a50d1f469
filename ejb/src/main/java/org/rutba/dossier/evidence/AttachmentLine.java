package org.rutba.dossier.evidence;

import java.time.Instant;

/**
 * A file of a piece of evidence.
 *
 * @param state {@code quarantined}, {@code checked} or {@code rejected}
 * @param problem why it was rejected; null else
 */
public record AttachmentLine(
    long id,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String state,
    String problem,
    Instant addedAt) {

  public boolean open() {
    return state.equals("checked");
  }
}
