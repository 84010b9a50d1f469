package org.rutba.decree;

import java.util.Locale;

/** What a pay line tells payroll. */
public enum PayLineKind {
  /** The monthly supplement from the month of issue on. */
  SUPPLEMENT,
  /** Owed for a month gone by. */
  ARREARS,
  /** To be taken back for a month gone by; its points are negative. */
  RECOVERY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PayLineKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
