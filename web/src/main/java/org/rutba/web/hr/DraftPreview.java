package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.decree.DecreeService;
import org.rutba.platform.Refusal;
import org.rutba.web.common.Asked;

/** The page of a draft as it would be printed today, a PDF that no browser keeps. */
@WebServlet("/hr/preview.pdf")
public class DraftPreview extends HttpServlet {

  @EJB private DecreeService decrees;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var paper = decrees.previewPdf(asked.number("id"));
      response.setContentType("application/pdf");
      response.setContentLength(paper.length);
      response.setHeader("Content-Disposition", "inline; filename=\"preview.pdf\"");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(paper);
    } catch (Refusal outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
