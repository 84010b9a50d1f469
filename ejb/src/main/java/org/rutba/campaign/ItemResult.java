package org.rutba.campaign;

import java.util.Locale;

/** What a run makes of one teacher. */
public enum ItemResult {
  /** Not judged yet. */
  WAITING,
  /** A rank is reached. */
  RANK,
  /** No rank is reached. */
  NONE,
  /** The rank held is kept. */
  KEPT,
  /** The rank held is lost for a lower one. */
  DEMOTED,
  /** Whether the teacher leaves the ranks is a question for the board. */
  EXIT,
  /** Left out, for a named reason. */
  EXCEPTION;

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a board has something to decide. */
  boolean forTheBoard() {
    return this == RANK || this == KEPT || this == DEMOTED || this == EXIT;
  }

  static ItemResult of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
