package org.rutba.register;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** Only a school serves an area; a county's schools differ. */
public final class AreaOfSchoolsOnly extends Refusal {
  public AreaOfSchoolsOnly(RecordedName unit) {
    super(unit);
  }
}
