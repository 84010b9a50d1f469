package org.rutba.request;

import org.rutba.platform.Refusal;

/** Applications are not taken today, and no further window is set. */
public final class NoWindowAhead extends Refusal {
  public NoWindowAhead() {}
}
