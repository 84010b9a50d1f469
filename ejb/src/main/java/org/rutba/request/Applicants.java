package org.rutba.request;

import java.util.Collection;
import org.rutba.platform.Roles;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Regulation;

/** Who may ask for a rank, as the law in force says; where it says nothing, the school's head. */
final class Applicants {
  private static final String ID = "#applicants";

  private Applicants() {}

  /**
   * Whether a role may ask.
   *
   * @param role one of {@link Roles}
   */
  static boolean include(Regulation law, String role) {
    for (Parameter<?> one : law.parameters()) {
      if (one.name().endsWith(ID) && one.value() instanceof Collection<?> roles) {
        return roles.contains(role);
      }
    }
    return role.equals(Roles.SCHOOL_LEADER);
  }
}
