package org.rutba.dossier.correction;

import org.rutba.platform.Refusal;

/** A decision on a correction says why. */
public final class DecisionWithoutWords extends Refusal {
  public DecisionWithoutWords() {
    super();
  }
}
