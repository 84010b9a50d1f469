package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A password needs more characters. */
public class PasswordTooShort extends Refusal {
  PasswordTooShort(int shortest) {
    super(shortest);
  }
}
