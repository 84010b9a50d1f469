package org.rutba.request;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** Applications are not taken today; they are again from the day named on. */
public final class WindowClosed extends Refusal {
  public WindowClosed(LocalDate opensOn) {
    super(opensOn);
  }
}
