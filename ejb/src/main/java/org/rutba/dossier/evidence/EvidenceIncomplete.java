package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** A part of the piece is missing or cannot be so; the argument names it. */
public final class EvidenceIncomplete extends Refusal {
  public EvidenceIncomplete(String part) {
    super(part);
  }
}
