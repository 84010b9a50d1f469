package org.rutba.audit;

import java.util.Locale;

/** How an act ended. */
public enum Outcome {
  /** As asked; written in the act's own transaction. */
  DONE,
  /** Not allowed now, by a named refusal. */
  REFUSED,
  /** Not open to the caller's role. */
  DENIED,
  /** By a defect. */
  FAILED;

  /** As stored: {@code done}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
