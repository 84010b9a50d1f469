package org.rutba.register;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The last day lies before the first. */
public final class EndsBeforeItBegins extends Refusal {
  public EndsBeforeItBegins(LocalDate from, LocalDate to) {
    super(from, to);
  }
}
