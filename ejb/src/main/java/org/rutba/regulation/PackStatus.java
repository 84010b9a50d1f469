package org.rutba.regulation;

import java.util.Locale;

/** What standing an instrument has. */
public enum PackStatus {
  IN_FORCE,
  /** Proposed, never in force: judged under only by name. */
  DRAFT,
  REPEALED,
  /** Invented values for a demonstration, standing in for values not confirmed. */
  ILLUSTRATIVE;

  static PackStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
