package org.rutba.licence.result;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** A result of a test that is still to come. */
public class TestNotSatYet extends Refusal {
  public TestNotSatYet(LocalDate day) {
    super(day);
  }
}
