package org.rutba.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** What the session remembers of a person, besides who it is. */
public final class PersonSession {
  private static final String POSITION = "org.rutba.position";
  private static final String MUST_CHANGE = "org.rutba.must-change-password";

  /** System property: how long a session lasts when nothing is sent, as {@code PT30M}. */
  private static final String IDLE = "rutba.session.idle";

  private PersonSession() {}

  /** A session begins anew: no choice of an earlier person is left in it. */
  public static void begin(HttpServletRequest request, boolean mustChangePassword) {
    var session = request.getSession();
    Optional.ofNullable(System.getProperty(IDLE))
        .map(Duration::parse)
        .ifPresent(idle -> session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds())));
    session.removeAttribute(POSITION);
    session.setAttribute(MUST_CHANGE, mustChangePassword);
  }

  /** The position chosen; empty means the first one held. */
  public static Optional<Long> position(HttpServletRequest request) {
    return attribute(request, POSITION).map(Long.class::cast);
  }

  public static void choose(HttpServletRequest request, long position) {
    request.getSession().setAttribute(POSITION, position);
  }

  /** Whether the password was given by somebody else and has to be changed first. */
  public static boolean mustChangePassword(HttpServletRequest request) {
    return attribute(request, MUST_CHANGE).map(Boolean.class::cast).orElse(false);
  }

  private static Optional<Object> attribute(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name));
  }
}
