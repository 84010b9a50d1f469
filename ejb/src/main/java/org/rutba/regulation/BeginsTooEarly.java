package org.rutba.regulation;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** A confirmed value is never rewritten: a new one begins later than the last, and no earlier. */
public class BeginsTooEarly extends Refusal {
  public BeginsTooEarly(LocalDate given, LocalDate earliest) {
    super(given, earliest);
  }
}
