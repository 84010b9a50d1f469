package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The committee has decided already, or the matter left it. */
public final class MatterClosed extends Refusal {
  public MatterClosed(String request, String outcome) {
    super(request, outcome);
  }
}
