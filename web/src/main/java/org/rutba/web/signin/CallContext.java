package org.rutba.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.MDC;
import org.rutba.audit.AuditService;
import org.rutba.platform.ActingPosition;
import org.rutba.web.ui.PersonSession;
import org.rutba.web.ui.Refusals;

/**
 * What each call carries: the position its person acts in, and a number by which the answer ({@code
 * X-Request-Id}), the server's log ({@code request}) and the audit find each other. A person whose
 * password was given by somebody else gets no further than to changing it.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallContext extends HttpFilter {
  private static final String NOTED = "org.rutba.denial-noted";
  private static final String LOGGED_AS = "request";
  private static final String CHANGE_PASSWORD = "/change-password";
  private static final List<String> OPEN_MEANWHILE =
      List.of(CHANGE_PASSWORD, "/sign-in", "/problem", "/help", "/jakarta.faces.resource/");

  @Inject private ActingPosition acting;
  @EJB private AuditService audit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    MDC.put(LOGGED_AS, acting.correlation());
    try {
      response.setHeader("X-Request-Id", acting.correlation());
      PersonSession.position(request).ifPresent(acting::choose);
      if (PersonSession.mustChangePassword(request) && !isOpenMeanwhile(request)) {
        response.sendRedirect(CHANGE_PASSWORD);
        return;
      }
      chain.doFilter(request, response);
      noteDenial(request, response);
    } finally {
      MDC.remove(LOGGED_AS);
    }
  }

  /**
   * The container turns a role away from a folder before any of our code runs, then shows the error
   * page; from a service, before any interceptor runs.
   */
  private void noteDenial(HttpServletRequest request, HttpServletResponse response) {
    var denied =
        response.getStatus() == HttpServletResponse.SC_FORBIDDEN
            || request.getAttribute(Refusals.DENIED) != null;
    if (denied && request.getAttribute(NOTED) == null) {
      request.setAttribute(NOTED, true);
      var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      audit.denied(request.getMethod() + " " + (asked == null ? request.getRequestURI() : asked));
    }
  }

  private static boolean isOpenMeanwhile(HttpServletRequest request) {
    return OPEN_MEANWHILE.stream().anyMatch(request.getRequestURI()::startsWith);
  }
}
