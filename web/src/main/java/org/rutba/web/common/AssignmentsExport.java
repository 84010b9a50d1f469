package org.rutba.web.common;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.rutba.assignment.AssignmentLine;
import org.rutba.assignment.AssignmentService;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;
import org.rutba.web.ui.WordsOfLaw;

/** The list of assignments as it was narrowed on the screen, as a CSV file in UTF-8. */
@WebServlet("/common/assignments.csv")
public class AssignmentsExport extends HttpServlet {

  @EJB private AssignmentService assignments;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;
  @Inject private WordsOfLaw law;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"assignments.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    var screen = asked.page(1);
    for (var first = 0; first < TeachersExport.MOST; first += Page.LARGEST) {
      var page = new Page(first, Page.LARGEST, screen.sort(), screen.descending());
      var lines = assignments.assignments(AssignmentsView.filter(asked), page).lines();
      lines.forEach(line -> out.print(Csv.line(cells(line))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private Stream<String> heads() {
    return Stream.of(
        words.get("common.record.number"),
        words.get("common.assignment.teacher"),
        words.get("common.assignment.post"),
        words.get("common.unit"),
        words.get("common.from"),
        words.get("common.assignment.last-day"),
        words.get("common.status"),
        words.get("common.assignment.number"));
  }

  private Stream<String> cells(AssignmentLine line) {
    return Stream.of(
        line.personnelNumber(),
        names.of(line.teacher(), line.teacherLatin()),
        law.post(line.post()),
        names.of(line.unit(), line.unitLatin()),
        line.from().toString(),
        line.to().toString(),
        words.get("common.assignment.standing." + line.standing(time.today())),
        Objects.requireNonNullElse(line.number(), ""));
  }
}
