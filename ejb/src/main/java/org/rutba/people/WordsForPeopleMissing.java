package org.rutba.people;

import org.rutba.platform.Refusal;

/** Merging, taking back, telling apart and changing a number say why. */
public final class WordsForPeopleMissing extends Refusal {
  public WordsForPeopleMissing() {
    super();
  }
}
