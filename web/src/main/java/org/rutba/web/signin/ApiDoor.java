package org.rutba.web.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The answer to a program that did not say who it is, or not rightly (RFC 9457, RFC 7617). */
final class ApiDoor {
  private ApiDoor() {}

  static AuthenticationStatus closed(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Rutba\", charset=\"UTF-8\"");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/problem+json");
    var problem =
        """
        {"type":"about:blank","title":"Unauthorized","status":401,\
        "detail":"Credentials of an API client are needed."}"""
            .getBytes(StandardCharsets.UTF_8);
    response.setContentLength(problem.length);
    // Closed, so that the container does not put its error page in the place of the answer.
    try (var out = response.getOutputStream()) {
      out.write(problem);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }
}
