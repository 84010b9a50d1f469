package org.rutba.confirmation;

import java.util.Locale;

/** How far the confirmation of a value has come. */
public enum ValueState {
  /** Nobody has proposed a value, or none that was approved. */
  AWAITING,
  /** A proposal waits for a second officer. */
  PROPOSED,
  /** Confirmed, from today or earlier, or from a later day. */
  CONFIRMED;

  /** The word in an address and in the bundles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
