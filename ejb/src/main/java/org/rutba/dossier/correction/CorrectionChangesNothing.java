package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** The register says so already. */
public final class CorrectionChangesNothing extends Refusal {
  public CorrectionChangesNothing(String field) {
    super(field);
  }
}
