package org.rutba.identity;

import java.util.Locale;

/** What a person's password must be (NIST SP 800-63B, 5.1.1: long, and free in its letters). */
final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private PasswordRules() {}

  static void check(String username, char[] password) {
    if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
      throw new PasswordTooShort(SHORTEST);
    }
    if (password.length > LONGEST) {
      throw new PasswordTooLong(LONGEST);
    }
    if (new String(password).toLowerCase(Locale.ROOT).contains(username)) {
      throw new PasswordHoldsUserName();
    }
  }
}
