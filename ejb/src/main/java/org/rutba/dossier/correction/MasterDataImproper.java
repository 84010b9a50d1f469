package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** What is asked for cannot stand in the register. */
public final class MasterDataImproper extends Refusal {
  public MasterDataImproper(String field) {
    super(field);
  }
}
