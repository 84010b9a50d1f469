package org.rutba.request;

import org.rutba.platform.Refusal;

/** The days of a window do not follow one another. */
public final class WindowDaysDisorderly extends Refusal {
  public WindowDaysDisorderly() {}
}
