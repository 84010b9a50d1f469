package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.assignment.AssignmentService;
import org.rutba.platform.Refusal;

/** The page of an assignment's decision, a PDF, for whoever may read the assignment. */
@WebServlet("/common/assignment.pdf")
public class AssignmentDocument extends HttpServlet {

  @EJB private AssignmentService assignments;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var id = asked.number("id");
      var paper = assignments.pdf(id);
      response.setContentType("application/pdf");
      response.setContentLength(paper.length);
      response.setHeader("Content-Disposition", "inline; filename=\"assignment-" + id + ".pdf\"");
      response.getOutputStream().write(paper);
    } catch (Refusal outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
