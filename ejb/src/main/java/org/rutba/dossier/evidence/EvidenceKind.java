package org.rutba.dossier.evidence;

import java.math.BigDecimal;
import java.util.Locale;

/** What a piece of evidence is, and so which facts it speaks for. */
public enum EvidenceKind {
  ARTICLE,
  BOOK,
  COURSE,
  DEGREE,
  CERTIFICATE,
  /** Any other item of the points table. */
  POINT;

  private static final BigDecimal MOST_OF_AN_ITEM = new BigDecimal(1_000_000);
  private static final BigDecimal MOST_HOURS_OR_POINTS = new BigDecimal(10_000);

  /** Whether the register has room for an amount: hours, points or how many. */
  boolean holds(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.compareTo(this == POINT ? MOST_OF_AN_ITEM : MOST_HOURS_OR_POINTS) < 0;
  }

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static EvidenceKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean publication() {
    return this == ARTICLE || this == BOOK;
  }
}
