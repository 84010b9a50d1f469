package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** Another person bears the national code. */
public final class NationalCodeTaken extends Refusal {
  public NationalCodeTaken() {
    super();
  }
}
