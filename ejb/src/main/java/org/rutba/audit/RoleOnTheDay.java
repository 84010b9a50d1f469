package org.rutba.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import org.rutba.platform.Actor;
import org.rutba.platform.Refusal;
import org.rutba.platform.Roles;

/**
 * Stands before every service method, by {@code ejb-jar.xml}. The container knows the roles of all
 * the caller's positions as they were at sign-in; here the one position acted in must bear a wanted
 * role today.
 */
public class RoleOnTheDay {
  @Inject private Provider<Actor> actor;
  @Inject private WhoActs who;
  @Inject private ActRepository acts;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    var wanted = wanted(call);
    if (wanted.isEmpty() || wanted.contains(Roles.ANYONE)) {
      return call.proceed();
    }
    try {
      var role = actor.get().role();
      if (!wanted.contains(role)) {
        throw new RoleNoLongerHeld(role);
      }
    } catch (Refusal refusal) {
      var act = OfficialActInterceptor.name(call);
      acts.addAlone(List.of(ActEntry.of(act, Outcome.DENIED, who.now(), refusal.messageKey())));
      throw refusal;
    }
    return call.proceed();
  }

  private static List<String> wanted(InvocationContext call) {
    var roles = call.getMethod().getAnnotation(RolesAllowed.class);
    return roles == null ? List.of() : Arrays.asList(roles.value());
  }
}
