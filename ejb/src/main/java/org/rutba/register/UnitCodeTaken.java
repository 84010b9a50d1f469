package org.rutba.register;

import org.rutba.platform.Refusal;

/** Another unit of the jurisdiction has this code. */
public final class UnitCodeTaken extends Refusal {
  public UnitCodeTaken(String code) {
    super(code);
  }
}
