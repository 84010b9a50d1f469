package org.rutba.committee;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** The seat is another office's to fill. */
public final class NotTheChooser extends Refusal {
  public NotTheChooser(RecordedName seat) {
    super(seat);
  }
}
