package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The committee has decided on the list. */
public final class DocketClosed extends Refusal {
  public DocketClosed(String docket) {
    super(docket);
  }
}
