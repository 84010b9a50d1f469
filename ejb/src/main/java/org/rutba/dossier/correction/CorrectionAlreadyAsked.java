package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** A correction of the same field waits for a decision. */
public final class CorrectionAlreadyAsked extends Refusal {
  public CorrectionAlreadyAsked(String field) {
    super(field);
  }
}
