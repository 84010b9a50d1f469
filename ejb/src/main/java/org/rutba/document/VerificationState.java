package org.rutba.document;

import java.util.Locale;

/**
 * What became of a document, read from the later one that names it. Where that one has been revoked
 * in turn, the document is valid again.
 */
public enum VerificationState {
  VALID,
  SUPERSEDED,
  REVOKED,
  /** It still stands, and its last day has gone by. */
  EXPIRED,
  /** No document has this code, or its facts no longer bear its seal. */
  UNKNOWN;

  /** As logged and as screens name it: {@code superseded}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
