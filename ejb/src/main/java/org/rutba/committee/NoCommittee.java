package org.rutba.committee;

import org.rutba.platform.Refusal;

/** No committee of this level is established above the school. */
public final class NoCommittee extends Refusal {
  public NoCommittee(String level) {
    super(level);
  }
}
