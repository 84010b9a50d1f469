package org.rutba.request;

import org.rutba.platform.Refusal;

/** The request is not endorsed: the head's words are missing. */
public final class EndorsementMissing extends Refusal {
  public EndorsementMissing(String request) {
    super(request);
  }
}
