package org.rutba.web.audit;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rutba.audit.ActLine;
import org.rutba.audit.AuditService;
import org.rutba.platform.Page;
import org.rutba.web.ui.Acts;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;
import org.rutba.web.ui.RefusalWords;

/** The acts found on the screen as a CSV file; moments in UTC, codes beside the words. */
@WebServlet("/audit/acts.csv")
public class ActsExport extends HttpServlet {

  /** The longest list that is written; a longer one must be narrowed first. */
  static final int MOST = 10_000;

  private static final long serialVersionUID = 1;

  @EJB private transient AuditService audit;
  @Inject private transient ActsSearch search;
  @Inject private transient Messages words;
  @Inject private transient Names names;
  @Inject private transient Acts acts;
  @Inject private transient RefusalWords refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"acts.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    for (var first = 0; first < MOST; first += Page.LARGEST) {
      var lines = audit.search(search.filter(), new Page(first, Page.LARGEST, null, false));
      lines.forEach(line -> out.print(Csv.line(cells(line))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private Stream<String> heads() {
    return Stream.of(
            "at",
            "act",
            "code",
            "outcome",
            "who",
            "person",
            "position",
            "acting-for",
            "kind",
            "subject",
            "reason",
            "change",
            "refusal",
            "call")
        .map(column -> words.get("audit.acts.column." + column));
  }

  private Stream<String> cells(ActLine line) {
    return Stream.of(
        line.at().toString(),
        acts.name(line),
        line.act(),
        words.get("audit.outcome." + line.outcome()),
        line.username(),
        names.of(line.personName(), line.personNameLatin()),
        names.of(line.positionTitle(), line.positionTitleLatin()),
        line.actingForName(),
        line.subjectKind(),
        line.subject(),
        line.reason(),
        line.change(),
        refusals.ofKey(line.refusal()),
        line.correlation());
  }
}
