package org.rutba.dossier.evidence;

import java.util.Locale;

/**
 * Who examines a piece of evidence. Type, relevance and revision are for the educational groups
 * (PWR-10), a book is then approved by the specialised working group, and points for creativity are
 * fixed by the board on importance, reach and quantity (PWR-09).
 */
public enum Examiner {
  EDUCATIONAL_GROUP,
  BOOK_WORKING_GROUP,
  BOARD;

  /** The indicator whose points a board fixes. */
  static final String SET_BY_BOARD = "creativity";

  /** The word kept in the register and the power a reviewer's position holds. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static Examiner of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Examiner first(String indicator) {
    return SET_BY_BOARD.equals(indicator) ? BOARD : EDUCATIONAL_GROUP;
  }
}
