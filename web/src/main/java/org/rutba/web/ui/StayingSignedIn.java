package org.rutba.web.ui;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asked for by "stay signed in": being asked is what keeps the session alive. */
@WebServlet("/common/stay-signed-in")
public class StayingSignedIn extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    response.setStatus(
        session == null ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_NO_CONTENT);
  }
}
