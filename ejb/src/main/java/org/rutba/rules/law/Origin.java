package org.rutba.rules.law;

import java.util.Locale;

/** Where a value of a pack comes from. */
public enum Origin {
  /** Printed in the instrument itself. */
  STATED,
  /** Given by a public source other than the instrument. */
  PUBLIC,
  /** Follows from what is stated, by reasoning the pack notes. */
  DERIVED,
  /**
   * No source in hand gives it: there is no value until an officer of the ministry confirms one.
   */
  MINISTRY_TO_CONFIRM,
  /** Invented for a demonstration; every screen and document made with it is marked. */
  ILLUSTRATIVE;

  /** The word packs use: {@code stated}, {@code ministry-to-confirm} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
