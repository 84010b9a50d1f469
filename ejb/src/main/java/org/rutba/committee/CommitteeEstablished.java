package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The unit has a committee of this level. */
public final class CommitteeEstablished extends Refusal {
  public CommitteeEstablished(String level) {
    super(level);
  }
}
