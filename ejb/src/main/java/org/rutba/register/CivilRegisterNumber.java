package org.rutba.register;

import java.util.regex.Pattern;

/**
 * The civil register number (رقم السجل المدني) of Saudi Arabia: ten digits, of which those of
 * nationals begin with 1. Its last digit is not checked: no text in hand says how it is made.
 */
public final class CivilRegisterNumber {
  private static final Pattern OF_NATIONALS = Pattern.compile("1[0-9]{9}");

  private CivilRegisterNumber() {}

  /** Whether ten Western digits can be a national's. */
  public static boolean valid(String digits) {
    return OF_NATIONALS.matcher(digits).matches();
  }
}
