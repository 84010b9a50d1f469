package org.rutba.identity;

import org.rutba.platform.Refusal;

/** An account of this user name exists, perhaps a closed one. */
public class UserNameTaken extends Refusal {
  UserNameTaken(String username) {
    super(username);
  }
}
