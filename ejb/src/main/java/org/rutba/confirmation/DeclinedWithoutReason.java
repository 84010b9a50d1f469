package org.rutba.confirmation;

import org.rutba.platform.Refusal;

/** Who declines says why. */
public final class DeclinedWithoutReason extends Refusal {
  DeclinedWithoutReason() {
    super();
  }
}
