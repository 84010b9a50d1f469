package org.rutba.licence;

import org.rutba.platform.Refusal;

/** No result of the teacher waits for a decision. */
public class NothingWaits extends Refusal {
  public NothingWaits(String personnelNumber) {
    super(personnelNumber);
  }
}
