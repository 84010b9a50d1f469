package org.rutba.discretion;

import org.rutba.platform.Refusal;

/** A waiver of this requirement is asked for already. */
public class WaiverPending extends Refusal {
  public WaiverPending(String requirement) {
    super(requirement);
  }
}
