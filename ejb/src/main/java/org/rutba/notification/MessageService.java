package org.rutba.notification;

import static org.rutba.platform.Roles.ANYONE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.platform.Actor;

/** A person's own messages. */
@Stateless
@DenyAll
public class MessageService {
  private static final int MOST = 50;

  @Inject MessageRepository messages;
  @Inject Provider<Actor> actor;

  /** The latest messages of the person at the screen, newest first, at most fifty. */
  @RolesAllowed(ANYONE)
  public List<MessageLine> latest() {
    return messages.latest(actor.get().personId(), MOST);
  }

  /** Notes that the person at the screen has seen every message so far. */
  @RolesAllowed(ANYONE)
  public void read() {
    messages.read(actor.get().personId());
  }
}
