package org.rutba.licence.result;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The teacher has a result of the same test on the same day under another certificate. */
public class AnotherResultThatDay extends Refusal {
  public AnotherResultThatDay(String test, LocalDate day) {
    super(test, day);
  }
}
