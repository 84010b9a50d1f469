package org.rutba.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Lets a timer or a batch act under a name of its own, with the role {@code job} and the whole
 * ministry as its scope. No account can bear such a name: user names hold no colon.
 */
@ApplicationScoped
public class JobIdentity {
  /** What a job's name begins with. */
  public static final String PREFIX = "job:";

  @Inject private Instance<RequestContextController> requests;

  /**
   * Does the work as the named job, as one call with a correlation id of its own.
   *
   * @param job short name, {@code nightly}; the audit shows {@code job:nightly}
   */
  public <T> T as(String job, Callable<T> work) throws Exception {
    var identity =
        SecurityDomain.getCurrent()
            .createAdHocIdentity(PREFIX + job)
            .withRoleMapper("ejb", RoleMapper.constant(Roles.of(org.rutba.platform.Roles.JOB)));
    var request = requests.get();
    var opened = request.activate();
    try {
      return identity.runAs(work);
    } finally {
      if (opened) {
        request.deactivate();
      }
    }
  }
}
