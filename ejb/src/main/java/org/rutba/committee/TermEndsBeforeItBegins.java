package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The last day of the term is before the first. */
public final class TermEndsBeforeItBegins extends Refusal {
  public TermEndsBeforeItBegins(java.time.LocalDate from, java.time.LocalDate to) {
    super(from, to);
  }
}
