package org.rutba.decree;

import org.rutba.platform.Refusal;

/** A later rank of the same teacher rests on the decree; that one is revoked first. */
public class LaterDecreeExists extends Refusal {
  public LaterDecreeExists(String number, String later) {
    super(number, later);
  }
}
