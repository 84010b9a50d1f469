package org.rutba.campaign;

import java.util.Locale;

/** Why a run leaves a teacher out. */
public enum ExceptionReason {
  LEFT_SERVICE,
  /** A rank is held already; it changes by promotion only. */
  HOLDS_RANK,
  /** No rank is held that could be evaluated again. */
  NO_RANK,
  /** The day of the next evaluation has not come. */
  NOT_DUE,
  OPEN_CASE,
  /** Another run has judged the teacher and is not over. */
  IN_ANOTHER_RUN,
  /** Something the law asks is not recorded. */
  NO_DATA,
  /** A value of the law that matters here awaits confirmation. */
  UNCONFIRMED,
  /** No law of this kind is in force for the teacher. */
  NO_LAW,
  /** A board set the teacher aside, with its reason. */
  SET_ASIDE,
  /** The judgement broke off by a defect, which is in the server's log. */
  FAILED;

  /** The word kept in the register: {@code left-service}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ExceptionReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
