package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The committee has asked for information once; it decides on what it has. */
public final class AlreadyReturned extends Refusal {
  public AlreadyReturned(String request) {
    super(request);
  }
}
