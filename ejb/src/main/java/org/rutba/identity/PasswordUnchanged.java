package org.rutba.identity;

import org.rutba.platform.Refusal;

/** The new password is the old one. */
public class PasswordUnchanged extends Refusal {
  PasswordUnchanged() {
    super();
  }
}
