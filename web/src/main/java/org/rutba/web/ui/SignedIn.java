package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The person at the screen, for the top bar. */
@Named
@RequestScoped
public class SignedIn {

  /**
   * A position held.
   *
   * @param current whether it is the one acted in
   */
  public record Position(long id, String title, boolean current) {}

  @Inject private HttpServletRequest request;

  public boolean isPresent() {
    return request.getUserPrincipal() != null;
  }

  public String getUsername() {
    return isPresent() ? request.getUserPrincipal().getName() : "";
  }

  /** The person's name as it is shown. */
  public String getName() {
    return getUsername();
  }

  /** The post the person acts in; empty when none is known. */
  public String getPost() {
    return getPositions().stream()
        .filter(Position::current)
        .map(Position::title)
        .findFirst()
        .orElse("");
  }

  /** The positions held today, the one acted in marked. */
  public List<Position> getPositions() {
    return List.of();
  }

  /** Whom the person substitutes at the moment; null when acting in a position of one's own. */
  public String getActingFor() {
    return null;
  }

  /** {@code ir}, {@code sa} or {@code kz}; null when no position is held. */
  public String getJurisdiction() {
    return null;
  }

  /** Acts in another of the positions held, from now on. */
  public String actAs(Position position) {
    return "/?faces-redirect=true";
  }

  /** Whether the person acts in the role today. */
  public boolean holds(String role) {
    return isPresent() && request.isUserInRole(role);
  }

  /** One or two letters for the round sign beside the name. */
  public String getInitials() {
    return initials(getName());
  }

  /** Seconds until the session ends when nothing is sent to the server. */
  public int getSessionSeconds() {
    var session = request.getSession(false);
    return session == null ? 0 : session.getMaxInactiveInterval();
  }

  /** Ends the session. */
  public String signOut() throws ServletException {
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "/sign-in?faces-redirect=true";
  }

  static String initials(String name) {
    var words = name.strip().split("[\\s\u200c.]+");
    var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
    var joined = name.codePoints().anyMatch(SignedIn::joinsLetters);
    // Two letters of a joined script would read as a syllable, so the family name's one stands
    // alone.
    if (joined) {
      return words[words.length - 1].substring(0, 1);
    }
    return words.length < 2
        ? first.toUpperCase(java.util.Locale.ROOT)
        : (first + words[words.length - 1].charAt(0)).toUpperCase(java.util.Locale.ROOT);
  }

  private static boolean joinsLetters(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }
}
