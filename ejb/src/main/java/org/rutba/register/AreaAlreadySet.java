package org.rutba.register;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The area is already set for some of these days. */
public final class AreaAlreadySet extends Refusal {
  public AreaAlreadySet(String area, LocalDate from) {
    super(area, from);
  }
}
