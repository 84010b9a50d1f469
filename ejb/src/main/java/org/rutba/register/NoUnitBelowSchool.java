package org.rutba.register;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** A school has no unit below it. */
public final class NoUnitBelowSchool extends Refusal {
  public NoUnitBelowSchool(RecordedName school) {
    super(school);
  }
}
