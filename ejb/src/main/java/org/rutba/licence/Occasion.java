package org.rutba.licence;

import java.util.Locale;

/** What a decision on a teacher's licence does. */
public enum Occasion {
  /** The first licence here. */
  FIRST,
  /** The level held, for a new term. */
  RENEWAL,
  /** A higher level than the one held. */
  UPGRADE,
  /** No licence follows from the results as they are. */
  DECLINED,
  /** A licence loses its force. */
  REVOKED;

  /** As kept: {@code renewal}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Occasion of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
