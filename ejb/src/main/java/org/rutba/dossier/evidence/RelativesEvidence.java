package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** Nobody examines the evidence of a declared relative. */
public final class RelativesEvidence extends Refusal {
  public RelativesEvidence(String number) {
    super(number);
  }
}
