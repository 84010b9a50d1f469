package org.rutba.rules.law;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How the last day that a paper or a notice names is read: whether a validity still holds on it
 * (AMB-46). Custom says that it does; a pack may say otherwise.
 */
public enum LastDay {
  /** It lies within the validity. */
  INCLUSIVE,
  /** The validity is over when it begins. */
  EXCLUSIVE;

  private static final String POLICY = "last-day";

  /** The reading of the law in force; the customary one where its packs say nothing of it. */
  public static LastDay of(Regulation law) {
    var policy = law.policies().get(POLICY);
    return policy == null ? INCLUSIVE : of(policy.choice().value());
  }

  /** The reading of a word: {@code inclusive} or {@code exclusive}. */
  public static LastDay of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day a validity with this last day holds no more. */
  public LocalDate end(LocalDate last) {
    return this == INCLUSIVE ? last.plusDays(1) : last;
  }

  /** Whether a validity with this last day still holds on a day. */
  public boolean holds(LocalDate last, LocalDate day) {
    return day.isBefore(end(last));
  }
}
