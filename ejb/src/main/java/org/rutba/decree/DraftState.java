package org.rutba.decree;

import java.util.Locale;

/** Where a draft stands: {@code open} and {@code held} wait for HR, the others are over. */
public enum DraftState {
  OPEN,
  HELD,
  ISSUED,
  /** A correction given up before it was issued. */
  DROPPED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DraftState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
