package org.rutba.probe;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts inside the application as a named person would after signing in. The roles are what the
 * session would hold; what the person may do on the day is decided by the positions, as ever.
 */
public final class ActingAs {
  private ActingAs() {}

  public static <T> T person(String username, String role, Callable<T> work) throws Exception {
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(username)
        .withRoleMapper("ejb", RoleMapper.constant(Roles.of(role)))
        .runAs(work);
  }
}
