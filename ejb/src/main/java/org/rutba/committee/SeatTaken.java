package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The seat is assigned on that day. */
public final class SeatTaken extends Refusal {
  public SeatTaken(String seat, int ordinal) {
    super(seat, ordinal);
  }
}
