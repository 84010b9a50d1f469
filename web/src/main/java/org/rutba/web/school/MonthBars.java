package org.rutba.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.rutba.assessment.MonthForecast;
import org.rutba.web.ui.Bar;
import org.rutba.web.ui.CalendarSystem;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Locales;
import org.rutba.web.ui.OfficialMonths;

/** The forecast by month, drawn in 288 by 132 units; time runs with the reader's script. */
@RequestScoped
public class MonthBars {
  private static final double STEP = 24;
  private static final double WIDTH = 14.4;
  private static final double FLOOR = 110;
  private static final double TALLEST = 90;
  private static final int LABEL_EVERY = 3;

  @Inject Locales locales;
  @Inject Format format;
  @Inject OfficialMonths months;

  /** The bars, and the same as a table. */
  public record Drawing(List<Column> columns, List<Bar> rows) {
    public Drawing {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A month.
   *
   * @param x its left edge
   * @param middle where its words stand
   * @param y its upper edge
   * @param label the month's name; empty where there is no room
   */
  public record Column(
      double x, double middle, double y, double height, int teachers, String label, boolean now) {

    public double getWordsAt() {
      return y - 5;
    }
  }

  Drawing of(List<MonthForecast> forecast) {
    var most = forecast.stream().mapToInt(MonthForecast::teachers).max().orElse(0);
    var columns = new ArrayList<Column>();
    var rows = new ArrayList<Bar>();
    for (var month : forecast) {
      var at = columns.size();
      var place =
          "rtl".equals(locales.getLanguage().getDirection()) ? forecast.size() - 1 - at : at;
      var middle = place * STEP + STEP / 2;
      var height = most == 0 ? 0 : TALLEST * month.teachers() / most;
      var name = format.month(month.firstDay(), official());
      columns.add(
          new Column(
              middle - WIDTH / 2,
              middle,
              FLOOR - height,
              height,
              month.teachers(),
              at % LABEL_EVERY == 0 ? name.replaceFirst(" \\S+$", "") : "",
              at == 0));
      rows.add(new Bar(name, month.teachers()));
    }
    return new Drawing(columns, rows);
  }

  /** The months are the ministry's, whatever calendar the reader chose for days. */
  private CalendarSystem official() {
    return months.calendar();
  }
}
