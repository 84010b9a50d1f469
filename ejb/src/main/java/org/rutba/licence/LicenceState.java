package org.rutba.licence;

import java.time.LocalDate;
import java.util.Locale;

/** How a licence stands on a day. */
public enum LicenceState {
  VALID,
  EXPIRED,
  /** A later one took its place. */
  SUPERSEDED,
  REVOKED,
  /** None is held and none has to be yet. */
  GRACE;

  /** {@code valid}, {@code expired} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param laterEffect what the later document does to it; null where there is none
   * @param lastDay the last day it holds
   */
  static LicenceState of(String laterEffect, boolean replaced, LocalDate lastDay, LocalDate today) {
    if ("revokes".equals(laterEffect)) {
      return REVOKED;
    }
    if ("supersedes".equals(laterEffect) || replaced) {
      return SUPERSEDED;
    }
    return today.isAfter(lastDay) ? EXPIRED : VALID;
  }
}
