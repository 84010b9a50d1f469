package org.rutba.committee;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** The person sits on this board already: one person has one vote. */
public final class SeatedAlready extends Refusal {
  public SeatedAlready(RecordedName board) {
    super(board);
  }
}
