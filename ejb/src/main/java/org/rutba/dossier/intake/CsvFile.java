package org.rutba.dossier.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as rows of cells under the headers of its kind. Comma, semicolon and tab are all
 * separators; which one the file uses is seen from its first row. The columns {@code line} and
 * {@code error} of a list of errors may stay in the file and are passed over.
 *
 * @param headers as they stand in the file
 * @param columns for each column of the kind the index of its cell; -1 where the file has none
 */
record CsvFile(List<String> headers, int[] columns, List<StagedRow> rows) {
  static final String LINE = "line";
  static final String ERROR = "error";
  static final int MOST_ROWS = 250_000;
  static final Set<String> PASSED_OVER = Set.of(LINE, ERROR);
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** Reads the rows, or returns null where {@code faults} says why it cannot. */
  static CsvFile read(
      IntakeKind kind,
      String jurisdiction,
      String words,
      List<IntakeFault> faults,
      List<IntakeFault> notes) {
    var separator = separator(kind, words);
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();
    int line = 1;
    try (var parser =
        CSVParser.builder().setReader(new StringReader(words + "\n")).setFormat(format).get()) {
      CsvFile file = null;
      for (var cells : parser) {
        line = line(parser, cells);
        if (file == null) {
          file = under(kind, jurisdiction, cells, line, faults, notes);
          if (file == null) {
            return null;
          }
        } else if (!blank(cells)) {
          if (file.rows.size() == MOST_ROWS) {
            faults.add(IntakeFault.of(0, null, null, IntakeProblem.TOO_MANY_ROWS, MOST_ROWS));
            return null;
          }
          file.rows.add(new StagedRow(line, cells.toList(), kind.columns().size()));
        }
      }
      if (file == null || file.rows.isEmpty()) {
        faults.add(IntakeFault.of(0, null, null, IntakeProblem.FILE_EMPTY));
        return null;
      }
      return file;
    } catch (IOException | UncheckedIOException e) {
      faults.add(IntakeFault.of(line + 1, null, null, IntakeProblem.QUOTES_BROKEN));
      return null;
    }
  }

  private static CsvFile under(
      IntakeKind kind,
      String jurisdiction,
      CSVRecord first,
      int line,
      List<IntakeFault> faults,
      List<IntakeFault> notes) {
    var headers = first.toList();
    var columns = new int[kind.columns().size()];
    Arrays.fill(columns, -1);
    int before = faults.size();
    for (int i = 0; i < headers.size(); i++) {
      var header = normal(headers.get(i));
      int column = kind.index(header);
      if (column < 0 || !kind.columns().get(column).in(jurisdiction)) {
        if (!PASSED_OVER.contains(header)) {
          notes.add(
              IntakeFault.of(line, headers.get(i), headers.get(i), IntakeProblem.COLUMN_IGNORED));
        }
      } else if (columns[column] >= 0) {
        faults.add(IntakeFault.of(line, header, headers.get(i), IntakeProblem.HEADER_TWICE));
      } else {
        columns[column] = i;
      }
    }
    for (int i = 0; i < columns.length; i++) {
      var column = kind.columns().get(i).of(jurisdiction);
      if (columns[i] < 0 && column.in(jurisdiction) && column.required()) {
        faults.add(IntakeFault.of(line, column.header(), null, IntakeProblem.HEADER_MISSING));
      }
    }
    return faults.size() > before ? null : new CsvFile(headers, columns, new ArrayList<>());
  }

  /** The separator under which most headers of the kind are found in the first row. */
  private static char separator(IntakeKind kind, String words) {
    var first = words.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = SEPARATORS[0];
    int most = -1;
    for (char separator : SEPARATORS) {
      var found = new HashSet<String>();
      for (var cell : first.split(Pattern.quote(String.valueOf(separator)))) {
        var header = normal(cell.replace("\"", ""));
        if (kind.has(header)) {
          found.add(header);
        }
      }
      if (found.size() > most) {
        most = found.size();
        best = separator;
      }
    }
    return best;
  }

  static String normal(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  private static boolean blank(CSVRecord cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The line a row begins on: a quoted cell may run over several. */
  private static int line(CSVParser parser, CSVRecord cells) {
    long breaks =
        cells.stream().mapToLong(cell -> cell.chars().filter(c -> c == '\n').count()).sum();
    return (int) (parser.getCurrentLineNumber() - breaks);
  }
}
