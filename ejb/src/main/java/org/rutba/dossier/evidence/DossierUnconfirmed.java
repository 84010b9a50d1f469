package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The teacher has not confirmed the dossier as it stands now. */
public final class DossierUnconfirmed extends Refusal {
  public DossierUnconfirmed(String teacher) {
    super(teacher);
  }
}
