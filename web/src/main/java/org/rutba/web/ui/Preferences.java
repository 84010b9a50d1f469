package org.rutba.web.ui;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rutba.identity.SettingsService;

/**
 * Keeps the language and the calendar asked for by a link ({@code ?lang=fa}, {@code
 * ?calendar=gregorian}) and leads back to the same address without them.
 */
public class Preferences extends HttpFilter {

  static final String LANGUAGE = "lang";
  static final String CALENDAR = "calendar";
  static final List<String> ALL = List.of(LANGUAGE, CALENDAR);

  private static final Duration KEPT = Duration.ofDays(365);

  @EJB private SettingsService settings;

  /** The choice kept in the browser, if there is one. */
  static Optional<String> chosen(HttpServletRequest request, String what) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookieName(what).equals(cookie.getName()))
            .map(Cookie::getValue)
            .findFirst();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var language = Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(Language::offered);
    var calendar = Optional.ofNullable(request.getParameter(CALENDAR)).flatMap(CalendarSystem::of);
    know(request);
    if (!"GET".equals(request.getMethod()) || language.isEmpty() && calendar.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    language.ifPresent(choice -> keep(request, response, LANGUAGE, choice.getCode()));
    calendar.ifPresent(choice -> keep(request, response, CALENDAR, choice.getCode()));
    response.sendRedirect(Links.here(request).without(LANGUAGE).without(CALENDAR).toString());
  }

  /** Settings are read once a session, as soon as somebody is signed in. */
  private void know(HttpServletRequest request) {
    if (request.getUserPrincipal() != null
        && request.getSession(false) != null
        && PersonSession.reader(request).isEmpty()) {
      settings.reader().ifPresent(reader -> PersonSession.read(request, reader));
    }
  }

  private static void keep(
      HttpServletRequest request, HttpServletResponse response, String what, String value) {
    PersonSession.choose(request, what, value);
    var cookie = new Cookie(cookieName(what), value);
    cookie.setPath("/");
    cookie.setMaxAge((int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static String cookieName(String what) {
    return "rutba-" + what;
  }
}
