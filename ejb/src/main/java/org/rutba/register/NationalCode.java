package org.rutba.register;

import java.util.regex.Pattern;

/** The national code of Iran: nine digits and a check digit. */
public final class NationalCode {
  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
  private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("(.)\\1*");

  private NationalCode() {}

  /**
   * Whether ten Western digits bear their check digit: the first nine weighted 10 to 2, their sum
   * modulo 11 taken as it is below 2, from 11 otherwise. Ten equal digits pass that sum but are
   * never given to anyone.
   */
  public static boolean valid(String digits) {
    if (!TEN_DIGITS.matcher(digits).matches() || ONE_DIGIT_REPEATED.matcher(digits).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int rest = sum % 11;
    return digits.charAt(9) - '0' == (rest < 2 ? rest : 11 - rest);
  }
}
