package org.rutba.platform;

import org.wildfly.security.auth.server.SecurityDomain;

/** The name the container knows the caller by: an account's user name, or a job's. */
public final class Caller {
  /** What the container calls one who has not signed in. */
  public static final String ANONYMOUS = "anonymous";

  private Caller() {}

  /** The caller's name; {@link #ANONYMOUS} when nobody has signed in. */
  public static String name() {
    var domain = SecurityDomain.getCurrent();
    return domain == null
        ? ANONYMOUS
        : domain.getCurrentSecurityIdentity().getPrincipal().getName();
  }
}
