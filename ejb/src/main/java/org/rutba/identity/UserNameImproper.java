package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A user name is 2 to 64 small Latin letters, digits, dots, hyphens and underscores. */
public class UserNameImproper extends Refusal {
  UserNameImproper(String username) {
    super(username);
  }
}
