package org.rutba.web.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a CSV file as spreadsheets read them. */
public final class Csv {

  /** Begins a file: without it spreadsheets do not see that it is UTF-8. */
  public static final String BYTE_ORDER_MARK = "\ufeff";

  private Csv() {}

  public static String line(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A spreadsheet would reckon a cell that begins like a formula. */
  private static String cell(String text) {
    if (text == null) {
      return "";
    }
    var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
