package org.rutba.identity;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The last day lies before the first. */
public class HoldingEndsBeforeItBegins extends Refusal {
  HoldingEndsBeforeItBegins(LocalDate from, LocalDate to) {
    super(from, to);
  }
}
