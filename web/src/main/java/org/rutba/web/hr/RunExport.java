package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rutba.campaign.ItemFilter;
import org.rutba.campaign.ItemLine;
import org.rutba.campaign.RunService;
import org.rutba.platform.Page;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Findings;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.RunWords;

/** All teachers of a run as a CSV file, codes beside the words. */
@WebServlet("/hr/run.csv")
public class RunExport extends HttpServlet {

  private static final long serialVersionUID = 1;

  @EJB private transient RunService runs;
  @Inject private transient Messages words;
  @Inject private transient RunWords said;
  @Inject private transient Findings findings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var number = request.getParameter("number");
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + safe(number) + ".csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    for (var first = 0; ; first += Page.LARGEST) {
      var lines =
          runs.items(number, ItemFilter.ALL, new Page(first, Page.LARGEST, null, false)).lines();
      lines.forEach(line -> out.print(Csv.line(cells(line))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private static String safe(String number) {
    return number == null ? "" : number.replaceAll("[^A-Za-z0-9-]", "");
  }

  private Stream<String> heads() {
    return Stream.of(
            "number",
            "teacher",
            "school",
            "rank-held",
            "result",
            "code",
            "rank",
            "detail",
            "decision",
            "decree")
        .map(column -> words.get("run.csv.column." + column));
  }

  private Stream<String> cells(ItemLine line) {
    return Stream.of(
        line.personnelNumber(),
        line.teacher(),
        line.school(),
        line.rankFrom() == null ? "" : findings.rank(line.rankFrom()),
        said.of(line),
        line.exception() == null ? line.result().code() : line.exception().code(),
        line.rankTo() == null ? "" : findings.rank(line.rankTo()),
        line.detail(),
        line.decision() == null ? "" : words.get("run.decision." + line.decision()),
        line.decree());
  }
}
