package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rutba.decree.payroll.PayrollService;
import org.rutba.web.common.Asked;

/** A batch as it was handed over to payroll, byte for byte. */
@WebServlet("/hr/payroll.csv")
public class PayrollExport extends HttpServlet {

  @EJB private PayrollService payroll;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var number = asked.text("number");
    var content = payroll.content(number == null ? "" : number).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(content.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"payroll-" + number.replaceAll("[^0-9A-Za-z]+", "-") + ".csv\"");
    response.getOutputStream().write(content);
  }
}
