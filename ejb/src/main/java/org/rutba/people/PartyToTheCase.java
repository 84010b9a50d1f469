package org.rutba.people;

import org.rutba.platform.Refusal;

/** One of the two endorsed or votes on an open case of the other. */
public final class PartyToTheCase extends Refusal {
  public PartyToTheCase(String request) {
    super(request);
  }
}
