package org.rutba.decree;

import java.util.Locale;

/** What a pay line tells payroll. */
public enum PayLineKind {
  /** The monthly supplement from the month of issue on. */
  SUPPLEMENT,
  /** The monthly basic salary from the month of issue on. */
  SALARY,
  /** The monthly transport from the month of issue on. */
  TRANSPORT,
  /** What is left of a compensation for a fall of net pay, monthly, from the month of issue on. */
  COMPENSATION,
  /** Owed for a month gone by. */
  ARREARS,
  /** To be taken back for a month gone by; its points are negative. */
  RECOVERY;

  /** Whether it is paid every month from its own on, in the place of what was paid before. */
  public boolean lasting() {
    return this != ARREARS && this != RECOVERY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code. Throws {@link IllegalArgumentException} where there is none. */
  public static PayLineKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
