package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** The register of decrees as it was narrowed and ordered on the screen, a CSV file in UTF-8. */
@WebServlet("/hr/decrees.csv")
public class DecreesExport extends HttpServlet {

  /** The longest list that is written; a longer one must be narrowed first. */
  static final int MOST = 10_000;

  @EJB private DecreeService decrees;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Findings findings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"decrees.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    for (var first = 0; first < MOST; first += Page.LARGEST) {
      var lines = lines(first);
      lines.forEach(decree -> out.print(Csv.line(cells(decree))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private List<DecreeLine> lines(int first) {
    var screen = asked.page(1);
    var page = new Page(first, Page.LARGEST, screen.sort(), screen.descending());
    return decrees.decrees(DecreesView.filter(asked), page).lines();
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
            "unit",
            "status",
            "later")
        .map(column -> words.get("hr.decrees.column." + column));
  }

  private Stream<String> cells(DecreeLine decree) {
    return Stream.of(
        decree.number(),
        words.get("common.order." + decree.order()),
        names.of(decree.teacher(), decree.teacherLatin()),
        decree.personnelNumber(),
        findings.rank(decree.rankFrom()),
        findings.rank(decree.rankTo()),
        decree.effectiveOn().toString(),
        decree.issuedOn().toString(),
        names.of(decree.unit(), decree.unitLatin()),
        words.get("common.state." + decree.status().code()),
        decree.laterNumber());
  }
}
