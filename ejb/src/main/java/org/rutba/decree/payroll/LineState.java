package org.rutba.decree.payroll;

import java.util.Arrays;
import java.util.Locale;

/** Where a handed-over line stands. */
public enum LineState {
  SENT,
  ACKNOWLEDGED,
  REJECTED,
  RECALLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static LineState of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
