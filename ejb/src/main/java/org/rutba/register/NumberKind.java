package org.rutba.register;

import java.util.Locale;

/** Which of a person's numbers. */
public enum NumberKind {
  /** Given by the personnel office to a teacher. */
  PERSONNEL,
  /** Given by the state to everybody. */
  NATIONAL;

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static NumberKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
