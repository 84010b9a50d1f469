package org.rutba.committee;

import java.util.Locale;

/** How a matter left its committee. */
public enum MatterOutcome {
  GRANTED,
  REFUSED,
  /** Sent back for information; it comes again before the same committee. */
  RETURNED,
  /** The submitter took the request back. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
