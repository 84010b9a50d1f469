package org.rutba.dossier.evidence;

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
