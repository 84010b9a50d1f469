package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.rutba.decree.book.BookEntry;
import org.rutba.decree.book.BookService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** The register of a unit and year as a CSV file in UTF-8. */
@WebServlet("/hr/register.csv")
public class RegisterExport extends HttpServlet {

  @EJB private BookService books;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Findings findings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var year = (int) asked.number("year");
    var entries = books.entries(asked.number("unit"), year, RegisterView.filter(asked));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"decree-register-" + year + ".csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    entries.forEach(entry -> out.print(Csv.line(cells(entry))));
  }

  private Stream<String> heads() {
    return Stream.of(
            "number",
            "order",
            "teacher",
            "personnel-number",
            "rank-from",
            "rank-to",
            "effective",
            "issued",
            "status",
            "later",
            "served",
            "letter",
            "letter-day")
        .map(column -> words.get("hr.decrees.column." + column));
  }

  private Stream<String> cells(BookEntry entry) {
    return Stream.of(
        entry.number(),
        words.get("common.order." + entry.orderType()),
        names.of(entry.teacher(), entry.teacherLatin()),
        entry.personnelNumber(),
        findings.rank(entry.rankFrom()),
        findings.rank(entry.rankTo()),
        day(entry.effectiveOn()),
        day(entry.issuedOn()),
        words.get("common.state." + entry.status().code()),
        entry.laterNumber(),
        day(entry.servedOn()),
        entry.letter(),
        day(entry.letterOn()));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
