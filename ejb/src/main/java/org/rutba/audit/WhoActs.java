package org.rutba.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.platform.Actor;
import org.rutba.platform.Caller;
import org.rutba.platform.Refusal;

/** The actor, or what is known of one who holds no position: the name alone. */
@ApplicationScoped
class WhoActs {
  @Inject private Provider<Actor> actor;

  Actor now() {
    try {
      return actor.get();
    } catch (Refusal holdsNothing) {
      return named(Caller.name());
    }
  }

  static Actor named(String username) {
    return new Actor(username, 0, 0, "", 0, null, "", 0);
  }
}
