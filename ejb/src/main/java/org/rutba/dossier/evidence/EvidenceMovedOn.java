package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The piece no longer stands where the act needs it. */
public final class EvidenceMovedOn extends Refusal {
  public EvidenceMovedOn(String number, String state) {
    super(number, state);
  }
}
