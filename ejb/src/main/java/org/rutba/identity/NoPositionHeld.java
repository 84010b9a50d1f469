package org.rutba.identity;

import org.rutba.platform.Refusal;

/** The signed-in person holds no position today, so nothing can be done in one. */
public class NoPositionHeld extends Refusal {
  NoPositionHeld(String username) {
    super(username);
  }
}
