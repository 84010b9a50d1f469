package org.rutba.campaign;

import org.rutba.platform.Refusal;

/** No teacher belongs to the unit. */
public final class NoTeachersToJudge extends Refusal {
  public NoTeachersToJudge(String unit) {
    super(unit);
  }
}
