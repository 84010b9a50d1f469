package org.rutba.web.licence;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rutba.licence.LicenceLine;
import org.rutba.licence.LicenceService;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.common.LicenceWords;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** Licences by their end as they were narrowed and ordered on the screen, a CSV file in UTF-8. */
@WebServlet("/licence/expiry.csv")
public class LicenceExpiryExport extends HttpServlet {

  /** The longest list that is written; a longer one must be narrowed first. */
  static final int MOST = 10_000;

  @EJB private LicenceService licences;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;
  @Inject private LicenceWords licenceWords;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"licences.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    for (var first = 0; first < MOST; first += Page.LARGEST) {
      var lines = lines(first);
      lines.forEach(licence -> out.print(Csv.line(cells(licence))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private List<LicenceLine> lines(int first) {
    var screen = asked.page(1);
    var page = new Page(first, Page.LARGEST, screen.sort(), screen.descending());
    return licences.standing(LicenceExpiryView.filter(asked), page).lines();
  }

  private Stream<String> heads() {
    return Stream.of(
        words.get("hr.teacher"),
        words.get("common.record.number"),
        words.get("common.unit"),
        words.get("licence.level"),
        words.get("licence.number"),
        words.get("licence.issued"),
        words.get("licence.expires"),
        words.get("common.status"));
  }

  private Stream<String> cells(LicenceLine licence) {
    return Stream.of(
        names.of(licence.teacher(), licence.teacherLatin()),
        licence.personnelNumber(),
        names.of(licence.unit(), licence.unitLatin()),
        licenceWords.level(licence.level()),
        Objects.toString(licence.number(), ""),
        Objects.toString(licence.issuedOn(), ""),
        Objects.toString(licence.expiresOn(), ""),
        words.get("licence.state." + licence.state().code()));
  }
}
