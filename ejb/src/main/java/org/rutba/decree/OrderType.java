package org.rutba.decree;

import java.util.Locale;

/** The kinds of rank decree, by the codes they are kept and printed under. */
public enum OrderType {
  /** The first rank of one who held none. */
  RANK_CLASSIFICATION,
  RANK_PROMOTION,
  /** The first rank of an appointee, in the place the law gives the qualification. */
  RANK_APPOINTMENT,
  /** A rank and place in the place of one on an earlier scale. */
  RANK_PLACEMENT,
  /** A lower rank in the place of the one held, after a re-evaluation. */
  RANK_DEMOTION,
  /** Takes the place of an earlier decree of the same case. */
  RANK_CORRECTION,
  /** Takes an earlier decree's force; the rank before it stands again. */
  RANK_REVOCATION;

  /** Whether it rests on a board's decision of its own and mends no earlier decree. */
  public boolean original() {
    return this != RANK_CORRECTION && this != RANK_REVOCATION;
  }

  /** As kept: {@code rank-promotion}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The word its title stands under: {@code rank-promotion}, or {@code
   * rank-correction.rank-promotion}.
   *
   * @param mends the kind of decree it puts right or takes the force of; null for an original one
   */
  public String word(OrderType mends) {
    return mends == null ? code() : code() + "." + mends.code();
  }

  static OrderType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
