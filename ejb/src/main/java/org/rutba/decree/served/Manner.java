package org.rutba.decree.served;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a decree reached the teacher. */
public enum Manner {
  /** The teacher acknowledged it in the system. */
  ACKNOWLEDGED,
  BY_HAND,
  BY_POST,
  ELECTRONIC,
  /** Delivered, but the teacher would not take it. */
  REFUSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Manner> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
