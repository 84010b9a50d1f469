package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A password cannot be this long. */
public class PasswordTooLong extends Refusal {
  PasswordTooLong(int longest) {
    super(longest);
  }
}
