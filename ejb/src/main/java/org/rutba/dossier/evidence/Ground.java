package org.rutba.dossier.evidence;

import java.util.Locale;

/** Why a piece of evidence is refused. */
public enum Ground {
  NOT_RELEVANT,
  NOT_THE_TEACHERS,
  NOT_LEGIBLE,
  COUNTED_ALREADY,
  BEFORE_THE_RANK,
  VENUE_NOT_RECOGNISED,
  NOT_AUTHENTIC,
  OTHER;

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static Ground of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
