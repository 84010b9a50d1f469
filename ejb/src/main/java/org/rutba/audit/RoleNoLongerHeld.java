package org.rutba.audit;

import org.rutba.platform.Refusal;

/**
 * The position acted in does not bear, today, a role that may do this: it ended, or another one has
 * to be chosen.
 */
public class RoleNoLongerHeld extends Refusal {
  RoleNoLongerHeld(String role) {
    super(role);
  }
}
