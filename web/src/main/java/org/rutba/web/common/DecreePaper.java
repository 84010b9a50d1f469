package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.decree.DecreeService;
import org.rutba.platform.Refusal;

/** A decree's page as issued, a PDF, for whoever may read the decree. */
@WebServlet("/common/decree.pdf")
public class DecreePaper extends HttpServlet {

  @EJB private DecreeService decrees;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var number = asked.text("number");
    if (number == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      var paper = decrees.pdf(number);
      response.setContentType("application/pdf");
      response.setContentLength(paper.length);
      response.setHeader(
          "Content-Disposition",
          "inline; filename=\"" + number.replaceAll("[^0-9A-Za-z-]", "-") + ".pdf\"");
      response.getOutputStream().write(paper);
    } catch (Refusal outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
