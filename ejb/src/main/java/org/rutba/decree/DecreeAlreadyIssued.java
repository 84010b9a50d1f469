package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The draft was issued or given up already. */
public class DecreeAlreadyIssued extends Refusal {
  public DecreeAlreadyIssued(String request) {
    super(request);
  }
}
