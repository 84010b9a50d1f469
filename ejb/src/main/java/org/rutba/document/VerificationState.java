package org.rutba.document;

import java.util.Locale;

/** What became of a document, read from the later one that names it. */
public enum VerificationState {
  VALID,
  SUPERSEDED,
  REVOKED,
  /** No document has this code, or its facts no longer bear its seal. */
  UNKNOWN;

  /** As logged and as screens name it: {@code superseded}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
