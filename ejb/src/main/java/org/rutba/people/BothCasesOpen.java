package org.rutba.people;

import org.rutba.platform.Refusal;

/** Both records have an open request. */
public final class BothCasesOpen extends Refusal {
  public BothCasesOpen(String one, String other) {
    super(one, other);
  }
}
