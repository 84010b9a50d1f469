package org.rutba.register;

import org.rutba.platform.Refusal;

/** No board has granted the teacher's exit from the category; it never follows of itself. */
public final class ExitNotGranted extends Refusal {
  public ExitNotGranted(String personnelNumber) {
    super(personnelNumber);
  }
}
