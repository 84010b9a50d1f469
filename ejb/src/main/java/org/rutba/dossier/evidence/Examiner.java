package org.rutba.dossier.evidence;

import java.util.Locale;
import org.rutba.rules.scoring.ItemTerms;

/**
 * Who examines a piece of evidence. Type, relevance and revision are for the educational groups
 * (PWR-10), a book is then approved by the specialised working group, and points for creativity are
 * fixed by the board on importance, reach and quantity (PWR-09).
 */
public enum Examiner {
  EDUCATIONAL_GROUP,
  BOOK_WORKING_GROUP,
  BOARD;

  /** The word kept in the register and the power a reviewer's position holds. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static Examiner of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /**
   * Who examines a new piece.
   *
   * @param terms what the law asks of such items; null for nothing
   */
  static Examiner first(ItemTerms terms) {
    return terms != null && terms.setByBoard() ? BOARD : EDUCATIONAL_GROUP;
  }
}
