package org.rutba.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rutba.web.ui.SignInAddress;

/** Where a person who has to sign in wanted to go. */
final class ReturnAddress {
  private ReturnAddress() {}

  /** The sign-in page, knowing the way back. */
  static String signInFrom(HttpServletRequest request) {
    var wanted =
        request.getMethod().equals("GET")
            ? asked(request)
            : page(request.getHeader("Referer"), request);
    return "/sign-in?"
        + SignInAddress.TO
        + "="
        + URLEncoder.encode(SignInAddress.after(wanted), StandardCharsets.UTF_8);
  }

  static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  private static String asked(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  /** A form is sent by a page, whose address it tells; its own lacks the parameters. */
  private static String page(String referer, HttpServletRequest request) {
    try {
      var page = URI.create(referer);
      if (!request.getServerName().equals(page.getHost())) {
        return request.getRequestURI();
      }
      return page.getRawQuery() == null
          ? page.getRawPath()
          : page.getRawPath() + "?" + page.getRawQuery();
    } catch (IllegalArgumentException | NullPointerException none) {
      return request.getRequestURI();
    }
  }
}
