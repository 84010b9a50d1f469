package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The draft of a granted case may be held, never given up. */
public class GrantedDraftStays extends Refusal {
  public GrantedDraftStays(String request) {
    super(request);
  }
}
