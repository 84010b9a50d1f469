package org.rutba.decree;

import org.rutba.platform.Refusal;

/** A later decree has taken the decree's place or force. */
public class DecreeNoLongerStands extends Refusal {
  public DecreeNoLongerStands(String number, String later) {
    super(number, later);
  }
}
