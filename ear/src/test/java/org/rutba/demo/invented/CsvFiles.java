package org.rutba.demo.invented;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rutba.dossier.intake.Column;
import org.rutba.dossier.intake.IntakeKind;
import org.rutba.rules.law.OfficialCalendar;

/** Files as a ministry would bring them to the intake, one a kind, filled row by row. */
final class CsvFiles {
  private final String jurisdiction;
  private final OfficialCalendar calendar;
  private final Map<IntakeKind, StringBuilder> files = new LinkedHashMap<>();

  CsvFiles(String jurisdiction, OfficialCalendar calendar) {
    this.jurisdiction = jurisdiction;
    this.calendar = calendar;
    for (var kind : IntakeKind.of(jurisdiction)) {
      var headers = kind.columns(jurisdiction).stream().map(Column::header).toList();
      files.put(kind, new StringBuilder(String.join(",", headers)).append("\r\n"));
    }
  }

  /**
   * Adds a row whose cells stand in the order of the kind's columns; days as the law prints them.
   */
  void row(IntakeKind kind, Object... cells) {
    var columns = kind.columns(jurisdiction).size();
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          kind + " has " + columns + " columns, not " + cells.length);
    }
    var line = String.join(",", Arrays.stream(cells).map(this::cell).toList());
    files.get(kind).append(line).append("\r\n");
  }

  Map<IntakeKind, byte[]> contents() {
    var contents = new LinkedHashMap<IntakeKind, byte[]>();
    files.forEach(
        (kind, text) -> contents.put(kind, text.toString().getBytes(StandardCharsets.UTF_8)));
    return contents;
  }

  private String cell(Object value) {
    if (value == null) {
      return "";
    }
    var text = value instanceof LocalDate day ? printed(day) : value.toString();
    return text.contains(",") ? '"' + text + '"' : text;
  }

  private String printed(LocalDate day) {
    return String.format(
        "%04d/%02d/%02d", calendar.yearOf(day), calendar.monthOf(day), calendar.dayOfMonth(day));
  }
}
