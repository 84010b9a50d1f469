package org.rutba.decree;

import org.rutba.platform.RecordedName;
import org.rutba.platform.Refusal;

/** No position signs the decrees of the issuing unit on that day. */
public class NoSignatory extends Refusal {
  public NoSignatory(String request, RecordedName unit) {
    super(request, unit);
  }
}
