package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.licence.LicenceService;
import org.rutba.platform.Refusal;

/** A licence's page as issued, a PDF, for whoever may read the licence. */
@WebServlet("/common/licence.pdf")
public class LicencePaperFile extends HttpServlet {

  @EJB private LicenceService licences;
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
      var paper = licences.pdf(number);
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
