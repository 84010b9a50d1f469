package org.rutba.campaign;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** No teacher belongs to the unit. */
public final class NoTeachersToJudge extends Refusal {
  public NoTeachersToJudge(RecordedName unit) {
    super(unit);
  }
}
