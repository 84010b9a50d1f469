package org.rutba.people;

import org.rutba.platform.Refusal;

/** The record to be merged is on a run that is not over. */
public final class RunUnderWay extends Refusal {
  public RunUnderWay(String run) {
    super(run);
  }
}
