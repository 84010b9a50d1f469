package org.rutba.register;

import java.util.Map;
import java.util.function.Predicate;

/** The number each jurisdiction knows its people by, as far as it can be checked by itself. */
public final class NationalNumbers {
  private static final Map<String, Predicate<String>> CHECKS =
      Map.of("ir", NationalCode::valid, "sa", CivilRegisterNumber::valid);

  /** Digits of every number that is checked. */
  public static final int LENGTH = 10;

  private static final int MOST_ZEROS = 2;

  private NationalNumbers() {}

  /** Whether a jurisdiction can have given the number; where there is no check any is taken. */
  public static boolean proper(String jurisdiction, String number) {
    var check = CHECKS.get(jurisdiction);
    return check == null || check.test(number);
  }

  /** Whether a proper number has lost zeros in front of it, as a spreadsheet drops them. */
  public static boolean zerosDropped(String jurisdiction, String number) {
    int zeros = LENGTH - number.length();
    return zeros > 0 && zeros <= MOST_ZEROS && proper(jurisdiction, "0".repeat(zeros) + number);
  }
}
