package org.rutba.licence;

import org.rutba.platform.Refusal;

/** The results and the record reach no licence level: there is nothing to issue. */
public class NoLevelReached extends Refusal {
  public NoLevelReached(String personnelNumber) {
    super(personnelNumber);
  }
}
