package org.rutba.identity;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** Somebody holds the position on one of these days. */
public class PositionOccupied extends Refusal {
  PositionOccupied(RecordedName title) {
    super(title);
  }
}
