package org.rutba.request;

import org.rutba.platform.Refusal;

/** The answer to the board has no words. */
public final class AnswerMissing extends Refusal {
  public AnswerMissing(String request) {
    super(request);
  }
}
