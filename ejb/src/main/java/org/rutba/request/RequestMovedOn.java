package org.rutba.request;

import org.rutba.platform.Refusal;

/** The request is in a state in which this is no longer, or not yet, possible. */
public final class RequestMovedOn extends Refusal {
  public RequestMovedOn(String request, String state) {
    super(request, state);
  }
}
