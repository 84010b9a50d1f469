package org.rutba.register;

import java.util.Locale;

/** How a teacher leaves a post, for good or for a time. */
public enum Departure {
  MOVE,
  UNPAID_LEAVE,
  RETIREMENT,
  DEATH,
  /** Exit from the educational category, granted by a board after a second demotion. */
  CATEGORY_EXIT;

  /** Whether the teacher's service ends. */
  public boolean ends() {
    return this == RETIREMENT || this == DEATH || this == CATEGORY_EXIT;
  }

  static Departure of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The word kept in the register: {@code unpaid-leave}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
