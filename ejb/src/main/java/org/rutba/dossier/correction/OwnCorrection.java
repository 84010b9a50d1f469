package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** Nobody decides on the own correction or a declared relative's. */
public final class OwnCorrection extends Refusal {
  public OwnCorrection(String number) {
    super(number);
  }
}
