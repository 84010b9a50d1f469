package org.rutba.decree;

import java.util.Locale;

/**
 * Whether a decree still stands. Read from the later decree that names it, never kept; a later
 * decree that was revoked counts no more.
 */
public enum DecreeStatus {
  VALID,
  SUPERSEDED,
  REVOKED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From what the later document does to this one; null where there is no later one. */
  public static DecreeStatus after(String effect) {
    if (effect == null) {
      return VALID;
    }
    return effect.equals("revokes") ? REVOKED : SUPERSEDED;
  }
}
