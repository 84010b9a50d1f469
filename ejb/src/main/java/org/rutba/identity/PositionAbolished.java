package org.rutba.identity;

import org.rutba.platform.Refusal;

/** The position is abolished, so nobody can be appointed to it. */
public class PositionAbolished extends Refusal {
  PositionAbolished(String title) {
    super(title);
  }
}
