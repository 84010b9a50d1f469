package org.rutba.dossier.evidence;

import java.time.Instant;

/** Who saw the original of a piece and gave it back; nulls for what has not happened. */
public record Original(String seenBy, Instant seenAt, String returnedBy, Instant returnedAt) {
  public boolean seen() {
    return seenAt != null;
  }

  public boolean returned() {
    return returnedAt != null;
  }
}
