package org.rutba.committee;

import java.util.Locale;

/** How a member votes. */
public enum Ballot {
  FOR,
  AGAINST,
  ABSTAIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Ballot of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
