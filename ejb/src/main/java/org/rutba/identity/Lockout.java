package org.rutba.identity;

import java.time.Duration;
import java.time.Instant;

/** How long an account rests after failed sign-ins: 1 minute after the fifth, doubling up to 60. */
final class Lockout {
  static final int FAILURES_ALLOWED = 5;
  private static final int LONGEST_MINUTES = 60;
  private static final int DOUBLINGS = 6;

  private Lockout() {}

  /** Until when an account rests after so many failures in a row; null when it does not. */
  static Instant until(int failures, Instant now) {
    if (failures < FAILURES_ALLOWED) {
      return null;
    }
    var doublings = Math.min(failures - FAILURES_ALLOWED, DOUBLINGS);
    return now.plus(Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES)));
  }
}
