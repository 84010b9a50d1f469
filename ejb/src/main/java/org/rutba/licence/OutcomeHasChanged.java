package org.rutba.licence;

import org.rutba.platform.Refusal;

/** The level the results reach is not the one that was shown. */
public class OutcomeHasChanged extends Refusal {
  public OutcomeHasChanged(String personnelNumber) {
    super(personnelNumber);
  }
}
