package org.rutba.request;

import org.rutba.platform.Refusal;

/** The teacher has a request that is not decided yet. */
public final class RequestAlreadyOpen extends Refusal {
  public RequestAlreadyOpen(String request) {
    super(request);
  }
}
