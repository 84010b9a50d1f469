package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A password cannot contain the user name. */
public class PasswordHoldsUserName extends Refusal {
  PasswordHoldsUserName() {
    super();
  }
}
