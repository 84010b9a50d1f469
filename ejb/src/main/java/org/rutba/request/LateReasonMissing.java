package org.rutba.request;

import org.rutba.platform.Refusal;

/** The window has closed: a late request needs a reason. */
public final class LateReasonMissing extends Refusal {
  public LateReasonMissing() {}
}
