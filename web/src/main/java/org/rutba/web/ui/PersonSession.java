package org.rutba.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.rutba.identity.Reader;
import org.rutba.identity.ReadingSettings;

/** What the session remembers of a person, besides who it is. */
public final class PersonSession {
  private static final String POSITION = "org.rutba.position";
  private static final String MUST_CHANGE = "org.rutba.must-change-password";
  private static final String READER = "org.rutba.reader";

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
    session.removeAttribute(READER);
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

  /** The person reads so from now on. What links chose before is over. */
  public static void read(HttpServletRequest request, Reader reader) {
    request.getSession().setAttribute(READER, reader);
    Preferences.ALL.forEach(what -> request.getSession().removeAttribute(chosen(what)));
  }

  /** Who reads; empty before somebody signed in. */
  public static Optional<Reader> reader(HttpServletRequest request) {
    return attribute(request, READER).map(Reader.class::cast);
  }

  /** Keeps what a link chose until the session ends, before the person's own settings. */
  static void choose(HttpServletRequest request, String what, String value) {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.setAttribute(chosen(what), value));
  }

  /** What a link chose in this session, or else the person's settings; empty for neither. */
  static Optional<String> preferred(
      HttpServletRequest request, String what, Function<ReadingSettings, String> setting) {
    return attribute(request, chosen(what))
        .map(String.class::cast)
        .or(() -> reader(request).map(Reader::settings).map(setting));
  }

  private static String chosen(String what) {
    return "org.rutba.chosen." + what;
  }

  private static Optional<Object> attribute(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name));
  }
}
