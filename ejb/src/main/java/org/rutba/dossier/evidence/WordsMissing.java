package org.rutba.dossier.evidence;

import org.rutba.platform.Refusal;

/** The act needs its reason in words. */
public final class WordsMissing extends Refusal {
  public WordsMissing() {
    super();
  }
}
