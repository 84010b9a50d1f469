package org.rutba.identity;

import org.rutba.platform.Refusal;

/** No position bears this role. */
public class RoleOfNoPosition extends Refusal {
  RoleOfNoPosition(String role) {
    super(role);
  }
}
