package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** Nobody examines the own evidence, or evidence one brought oneself. */
public final class OwnEvidence extends Refusal {
  public OwnEvidence(String number) {
    super(number);
  }
}
