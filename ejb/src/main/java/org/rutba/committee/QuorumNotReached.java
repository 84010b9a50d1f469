package org.rutba.committee;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** Fewer persons may vote than must take part. */
public final class QuorumNotReached extends Refusal {
  public QuorumNotReached(RecordedName committee, int entitled, int quorum) {
    super(committee, entitled, quorum);
  }
}
