package org.rutba.rules.judgement;

import java.util.Locale;

/** How one requirement stands. */
public enum FindingStatus {
  MET,
  NOT_MET,
  /** Nothing is recorded that could tell; not the same as not met. */
  NO_DATA,
  /** A value the law's text must give has not been confirmed by the ministry. */
  UNCONFIRMED,
  /** Set aside by whoever has the power to. */
  WAIVED,
  /** A board or person must decide; nothing is calculated. */
  NEEDS_DECISION;

  /** {@code met}, {@code not-met} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the requirement stands in nobody's way. */
  public boolean satisfied() {
    return this == MET || this == WAIVED;
  }
}
