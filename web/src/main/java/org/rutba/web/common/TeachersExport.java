package org.rutba.web.common;

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
import org.rutba.platform.Page;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherLine;
import org.rutba.web.ui.Csv;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.Names;

/** The list of teachers as it was narrowed and ordered on the screen, as a CSV file in UTF-8. */
@WebServlet("/common/teachers.csv")
public class TeachersExport extends HttpServlet {

  /** The longest list that is written; a longer one must be narrowed first. */
  static final int MOST = 10_000;

  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Messages words;
  @Inject private Names names;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"teachers.csv\"");
    var out = response.getWriter();
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(heads()));
    for (var first = 0; first < MOST; first += Page.LARGEST) {
      var lines = lines(first);
      lines.forEach(teacher -> out.print(Csv.line(cells(teacher))));
      if (lines.size() < Page.LARGEST) {
        return;
      }
    }
  }

  private List<TeacherLine> lines(int first) {
    var screen = asked.page(1);
    var page = new Page(first, Page.LARGEST, screen.sort(), screen.descending());
    return register.teachers(TeachersView.filter(asked), page).lines();
  }

  private Stream<String> heads() {
    return Stream.of("number", "name", "unit", "post", "subject", "rank", "rank-from")
        .map(column -> words.get("common.teachers.column." + column));
  }

  private Stream<String> cells(TeacherLine teacher) {
    return Stream.of(
        teacher.personnelNumber(),
        names.teacher(teacher),
        names.unit(teacher),
        teacher.postTitle(),
        teacher.subject(),
        words.get("common.rank." + (teacher.rank() == null ? "none" : teacher.rank())),
        teacher.rankFrom() == null ? "" : teacher.rankFrom().toString());
  }
}
