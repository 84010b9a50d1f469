package org.rutba.decree.reconciliation;

import java.util.Arrays;
import java.util.Locale;

/** What does not fit about a rank from before the register. */
public enum Doubt {
  /** Two imported entries give different ranks for one day; the later recorded stands. */
  TWO_RANKS,
  /** A decree of the register leads from another rank than the one held the day before. */
  CONFLICT,
  /** Days between two ranks on which none is held. */
  GAP,
  /** The rank names no decree, only the file it came in. */
  WITHOUT_DECREE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Doubt of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
