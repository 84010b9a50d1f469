package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;

/** The page that says why nothing could be shown, and what the reader can do. */
@Named
@RequestScoped
public class ProblemView {

  /** Request attribute: the sentence of a refusal that kept a page from being shown. */
  static final String SENTENCE = "org.rutba.web.sentence";

  private static final Logger LOG = Logger.getLogger(ProblemView.class.getName());
  private static final Set<String> KINDS = Set.of("forbidden", "not-found", "refused", "failed");

  /** Kinds that a position could have spared the reader. */
  private static final Set<String> FOR_WANT_OF_A_POSITION = Set.of("forbidden", "refused");

  @Inject private HttpServletRequest request;
  @Inject private SignedIn person;

  private String kind;

  /**
   * {@code forbidden}, {@code not-found}, {@code refused} or {@code failed}; {@code no-position}
   * instead of the first and third where the reader holds none, {@code password-first} instead of
   * the first where the password was given by somebody else.
   */
  public String getKind() {
    if (kind == null) {
      kind = found();
      if ("forbidden".equals(kind) && PersonSession.mustChangePassword(request)) {
        kind = "password-first";
      } else if (FOR_WANT_OF_A_POSITION.contains(kind) && person.isWithoutPosition()) {
        kind = "no-position";
      }
    }
    return kind;
  }

  private String found() {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
      return switch (status) {
        case 401, 403 -> "forbidden";
        case 400, 404, 405, 410 -> "not-found";
        case 409 -> "refused";
        default -> "failed";
      };
    }
    var named = Objects.requireNonNullElse(request.getParameter("kind"), "");
    return KINDS.contains(named) ? named : "not-found";
  }

  /** The refusal in words; null when none was given, or the page itself says it. */
  public String getSentence() {
    return "no-position".equals(getKind()) ? null : (String) request.getAttribute(SENTENCE);
  }

  /** The number to give to the administrator; null unless the page failed by a defect. */
  public String getIncident() {
    if (!"failed".equals(getKind())) {
      return null;
    }
    var known = (String) request.getAttribute(Incident.ATTRIBUTE);
    if (known == null
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
      known = Incident.record(LOG, failure).number();
      request.setAttribute(Incident.ATTRIBUTE, known);
    }
    return known == null ? Incident.number(request.getParameter("incident")) : known;
  }
}
