package org.rutba.web.verify;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Lets the address printed on a decree, {@code /verify/7K3M-Q9TD-41XA}, open the page itself. */
@WebFilter("/verify/*")
public class VerifyAddress extends HttpFilter {
  static final String CODE = "org.rutba.web.verify.code";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var code = request.getRequestURI().substring(request.getContextPath().length());
    code = code.substring("/verify".length()).replaceFirst("^/", "");
    if (code.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(CODE, URLDecoder.decode(code, StandardCharsets.UTF_8));
    request.getRequestDispatcher("/verify.xhtml").forward(request, response);
  }
}
