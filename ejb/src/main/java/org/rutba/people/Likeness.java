package org.rutba.people;

import java.util.Locale;

/** Why two records may be of one person. */
public enum Likeness {
  NAME_AND_BIRTH,
  NAME_AND_NUMBER,
  NAME_AND_UNIT,
  FAMILY_AND_BIRTH;

  /** {@code name-and-birth}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Likeness of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
