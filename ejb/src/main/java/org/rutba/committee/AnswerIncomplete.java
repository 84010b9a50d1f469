package org.rutba.committee;

import org.rutba.platform.Refusal;

/** An item the board asked for has no answer. */
public final class AnswerIncomplete extends Refusal {
  public AnswerIncomplete(int item) {
    super(item);
  }
}
