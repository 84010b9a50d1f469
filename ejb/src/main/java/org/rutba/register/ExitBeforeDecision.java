package org.rutba.register;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** An exit would hold from a day before the board granted it. */
public final class ExitBeforeDecision extends Refusal {
  public ExitBeforeDecision(LocalDate on, LocalDate decidedOn) {
    super(on, decidedOn);
  }
}
