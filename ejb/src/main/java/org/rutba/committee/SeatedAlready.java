package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The person sits on this board already: one person has one vote. */
public final class SeatedAlready extends Refusal {
  public SeatedAlready(String board) {
    super(board);
  }
}
