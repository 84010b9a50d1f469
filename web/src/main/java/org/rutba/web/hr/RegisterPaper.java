package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rutba.decree.book.BookService;
import org.rutba.platform.Refusal;
import org.rutba.web.common.Asked;

/** The whole register of a unit and year in the official language, a PDF to be stamped. */
@WebServlet("/hr/register.pdf")
public class RegisterPaper extends HttpServlet {

  @EJB private BookService books;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int year = (int) asked.number("year");
    try {
      var paper = books.pdf(asked.number("unit"), year);
      response.setContentType("application/pdf");
      response.setContentLength(paper.length);
      response.setHeader(
          "Content-Disposition", "inline; filename=\"decree-register-" + year + ".pdf\"");
      response.getOutputStream().write(paper);
    } catch (Refusal outside) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
