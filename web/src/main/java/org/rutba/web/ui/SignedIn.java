package org.rutba.web.ui;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rutba.identity.PersonName;
import org.rutba.identity.PositionLine;
import org.rutba.identity.PositionService;
import org.rutba.identity.SignInService;

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
  @Inject private Locales locales;
  @EJB private PositionService service;
  @EJB private SignInService signIn;

  private List<PositionLine> held;
  private String name;

  public boolean isPresent() {
    return request.getUserPrincipal() != null;
  }

  public String getUsername() {
    return isPresent() ? request.getUserPrincipal().getName() : "";
  }

  /** The person's name as it is shown: in Latin letters where the reader's language has them. */
  public String getName() {
    if (name == null) {
      name = isPresent() ? service.name().map(this::shown).orElseGet(this::getUsername) : "";
    }
    return name;
  }

  /** The post the person acts in; empty when none is known. */
  public String getPost() {
    return current().map(this::title).orElse("");
  }

  /** The positions held today, the one acted in marked. */
  public List<Position> getPositions() {
    var acting = current().map(PositionLine::id).orElse(0L);
    return held().stream()
        .map(each -> new Position(each.id(), title(each), each.id() == acting))
        .toList();
  }

  /** Whether somebody is signed in who holds no position today. */
  public boolean isWithoutPosition() {
    return isPresent() && held().isEmpty();
  }

  /** Whom the person substitutes at the moment; null when acting in a position of one's own. */
  public String getActingFor() {
    return null;
  }

  /** {@code ir}, {@code sa} or {@code kz}; null when no position is held. */
  public String getJurisdiction() {
    return current().map(PositionLine::jurisdiction).orElse(null);
  }

  /** Acts in another of the positions held, from now on. */
  public void actAs(Position position) throws IOException {
    PersonSession.choose(request, service.choose(position.id()).id());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(request.getContextPath() + "/");
    faces.responseComplete();
  }

  /** Whether the position acted in today bears the role. */
  public boolean holds(String role) {
    return current().map(PositionLine::role).filter(role::equals).isPresent();
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
    if (isPresent()) {
      signIn.signOut();
    }
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "/sign-in?faces-redirect=true";
  }

  private Optional<PositionLine> current() {
    var chosen = PersonSession.position(request).orElse(0L);
    return held().stream()
        .filter(each -> each.id() == chosen)
        .findFirst()
        .or(() -> held().stream().findFirst());
  }

  private List<PositionLine> held() {
    if (held == null) {
      held = isPresent() ? service.held() : List.of();
    }
    return held;
  }

  private String title(PositionLine position) {
    return inLatinLetters() ? position.titleLatin() : position.title();
  }

  private String shown(PersonName person) {
    return inLatinLetters() ? person.fullLatin() : person.full();
  }

  private boolean inLatinLetters() {
    return !locales.getLanguage().arabicScript();
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
