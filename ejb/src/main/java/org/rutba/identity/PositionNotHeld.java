package org.rutba.identity;

import org.rutba.platform.Refusal;

/** The person does not hold this position today. */
public class PositionNotHeld extends Refusal {
  PositionNotHeld(long positionId) {
    super(positionId);
  }
}
