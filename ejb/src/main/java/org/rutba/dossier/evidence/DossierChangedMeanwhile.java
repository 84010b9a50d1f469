package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The dossier is no longer the one that was shown for confirmation. */
public final class DossierChangedMeanwhile extends Refusal {
  public DossierChangedMeanwhile(String teacher) {
    super(teacher);
  }
}
