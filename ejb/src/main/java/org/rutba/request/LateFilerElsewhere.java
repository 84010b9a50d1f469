package org.rutba.request;

import org.rutba.platform.Refusal;

/** The window has closed, and late requests are the office's above to file. */
public final class LateFilerElsewhere extends Refusal {
  public LateFilerElsewhere() {}
}
