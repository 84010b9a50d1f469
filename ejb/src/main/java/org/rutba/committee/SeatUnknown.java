package org.rutba.committee;

import org.rutba.platform.Refusal;

/** The law gives the committee no such seat. */
public final class SeatUnknown extends Refusal {
  public SeatUnknown(String seat, int ordinal) {
    super(seat, ordinal);
  }
}
