package org.rutba.decree;

import java.util.Locale;

/** The kinds of rank decree, by the codes they are kept and printed under. */
public enum OrderType {
  RANK_PROMOTION,
  /** Takes the place of an earlier decree of the same case. */
  RANK_CORRECTION,
  /** Takes an earlier decree's force; the rank before it stands again. */
  RANK_REVOCATION;

  /** As kept: {@code rank-promotion}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static OrderType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
