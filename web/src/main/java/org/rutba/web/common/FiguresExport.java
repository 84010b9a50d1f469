package org.rutba.web.common;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rutba.web.ui.Chart;
import org.rutba.web.ui.Csv;

/** The table of a figure as a CSV file in UTF-8, for whoever sees the figure. */
@WebServlet("/common/figures.csv")
public class FiguresExport extends HttpServlet {

  @Inject private Charts charts;
  @Inject private Asked asked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var key = asked.text("figure");
      var chart = key == null ? null : charts.of(key);
      if (chart == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        write(chart, response);
      }
    } catch (EJBAccessException denied) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void write(Chart chart, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + chart.key() + ".csv\"");
    var out = response.getWriter();
    var heads = chart.series().stream().map(Chart.Series::label);
    out.print(Csv.BYTE_ORDER_MARK + Csv.line(Stream.concat(Stream.of(chart.rowHead()), heads)));
    for (var line : chart.lines()) {
      var values = line.values().stream().map(value -> value == null ? "" : value.toString());
      out.print(Csv.line(Stream.concat(Stream.of(line.label()), values)));
    }
  }
}
