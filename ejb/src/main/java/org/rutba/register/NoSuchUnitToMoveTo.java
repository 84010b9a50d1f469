package org.rutba.register;

import org.rutba.platform.Refusal;

/** No open unit has the code, or the teacher serves there already. */
public final class NoSuchUnitToMoveTo extends Refusal {
  public NoSuchUnitToMoveTo(String code) {
    super(code);
  }
}
