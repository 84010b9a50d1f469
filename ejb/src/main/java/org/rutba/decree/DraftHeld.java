package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The draft is on hold. */
public class DraftHeld extends Refusal {
  public DraftHeld(String request, String reason) {
    super(request, reason);
  }
}
