package org.rutba.document;

import java.util.Locale;

/** What a document does to the earlier one it names. */
public enum Effect {
  ORIGINAL,
  SUPERSEDES,
  REVOKES;

  /** As kept: {@code supersedes}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Effect of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
