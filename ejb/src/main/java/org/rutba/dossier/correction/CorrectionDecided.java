package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** The correction was decided on. */
public final class CorrectionDecided extends Refusal {
  public CorrectionDecided(String number) {
    super(number);
  }
}
