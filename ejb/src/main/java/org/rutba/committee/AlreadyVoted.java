package org.rutba.committee;

import org.rutba.platform.Refusal;

/** A vote of this person, or of this seat, is recorded: a vote is never changed. */
public final class AlreadyVoted extends Refusal {
  public AlreadyVoted(String request) {
    super(request);
  }
}
