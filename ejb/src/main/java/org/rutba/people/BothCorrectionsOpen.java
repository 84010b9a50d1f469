package org.rutba.people;

import org.rutba.platform.Refusal;

/** Both records have an open correction of one field. */
public final class BothCorrectionsOpen extends Refusal {
  public BothCorrectionsOpen(String one, String other) {
    super(one, other);
  }
}
