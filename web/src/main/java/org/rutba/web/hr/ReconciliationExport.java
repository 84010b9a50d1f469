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
import org.rutba.decree.reconciliation.DoubtLine;
import org.rutba.decree.reconciliation.ReconciliationService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** The report on imported ranks as a CSV file in UTF-8. */
@WebServlet("/hr/reconciliation.csv")
public class ReconciliationExport extends HttpServlet {

  @EJB private ReconciliationService reports;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Findings findings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"imported-ranks.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    reports.all(ReconciliationView.kind(asked)).forEach(line -> out.print(Csv.line(cells(line))));
  }

  private Stream<String> heads() {
    return Stream.of(
            "doubt",
            "personnel-number",
            "teacher",
            "unit",
            "from",
            "to",
            "rank",
            "decree",
            "decree-day",
            "other",
            "other-decree")
        .map(column -> words.get("hr.doubts.column." + column));
  }

  private Stream<String> cells(DoubtLine line) {
    return Stream.of(
        words.get("hr.doubts.kind." + line.doubt().code()),
        line.personnelNumber(),
        names.of(line.teacher(), line.teacherLatin()),
        names.of(line.unit(), line.unitLatin()),
        day(line.from()),
        day(line.to()),
        findings.rank(line.rank()),
        line.decree(),
        day(line.decreeOn()),
        findings.rank(line.other()),
        line.otherDecree());
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
