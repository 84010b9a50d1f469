package org.rutba.identity;

import java.util.Set;
import org.rutba.platform.Roles;

/**
 * Who signed in.
 *
 * @param groups the roles of all positions held today; only {@link #MUST_CHANGE_PASSWORD} until a
 *     given password has been changed
 */
public record Admission(String username, Set<String> groups) {
  /** The one group of an account whose password was given by somebody else. */
  public static final String MUST_CHANGE_PASSWORD = "must-change-password";

  public Admission {
    groups = Set.copyOf(groups);
  }

  static Admission toChangePassword(String username) {
    return new Admission(username, Set.of(MUST_CHANGE_PASSWORD));
  }

  static Admission ofProgram(String username) {
    return new Admission(username, Set.of(Roles.API_CLIENT));
  }
}
