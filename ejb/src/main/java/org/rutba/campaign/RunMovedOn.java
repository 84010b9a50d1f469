package org.rutba.campaign;

import org.rutba.platform.Refusal;

/** The run is in a state in which this is no longer, or not yet, possible. */
public final class RunMovedOn extends Refusal {
  public RunMovedOn(String number, String state) {
    super(number, state);
  }
}
