package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The acting position has no seat on the committee the matter lies before. */
public final class NotSeated extends Refusal {
  public NotSeated(String request) {
    super(request);
  }
}
