package org.rutba.dossier.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What a file holds and what bringing it in would do, or has done.
 *
 * @param sha256 of the file as uploaded
 * @param rows all rows under the header
 * @param added rows of facts that are new
 * @param changed rows of facts that are there with other values
 * @param same rows of facts that are there already
 * @param faults every error, in the order of the file; with one, nothing is brought in
 * @param notes things worth knowing, the first thousand
 * @param changes values that would change, the first thousand
 * @param headers of the file
 * @param faultyRows the rows with an error as they stand in the file, by line
 * @param broughtBefore when this very file was brought in; null if it never was
 * @param done whether the file was brought in by this call
 */
public record IntakeReport(
    IntakeKind kind,
    String fileName,
    String sha256,
    int rows,
    int added,
    int changed,
    int same,
    List<IntakeFault> faults,
    List<IntakeFault> notes,
    List<IntakeChange> changes,
    List<String> headers,
    Map<Integer, List<String>> faultyRows,
    Instant broughtBefore,
    boolean done) {

  /** Whether the file could be brought in as it stands. */
  public boolean clean() {
    return faults.isEmpty();
  }

  /** Rows without an error. */
  public int accepted() {
    return added + changed + same;
  }

  IntakeReport brought() {
    return new IntakeReport(
        kind,
        fileName,
        sha256,
        rows,
        added,
        changed,
        same,
        faults,
        notes,
        changes,
        headers,
        faultyRows,
        broughtBefore,
        true);
  }

  /**
   * The rows with errors in the layout of the file, with their line and the errors in two more
   * columns: to be corrected and uploaded again. Begins with a byte order mark, which spreadsheets
   * need to see that it is UTF-8.
   *
   * @param words what an error says to the reader
   */
  public String corrections(Function<IntakeFault, String> words) {
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < headers.size(); i++) {
      if (!CsvFile.PASSED_OVER.contains(CsvFile.normal(headers.get(i)))) {
        kept.add(i);
      }
    }
    var byLine = new LinkedHashMap<Integer, List<IntakeFault>>();
    faults.forEach(f -> byLine.computeIfAbsent(f.line(), line -> new ArrayList<>()).add(f));
    var file = new StringBuilder("\uFEFF");
    try (var printer = new CSVPrinter(file, CSVFormat.DEFAULT)) {
      printer.printRecord(with(kept.stream().map(headers::get).toList(), CsvFile.LINE, "error"));
      for (var row : faultyRows.entrySet()) {
        var said =
            new HashSet<>(byLine.getOrDefault(row.getKey(), List.of()))
                .stream()
                    .map(fault -> said(fault, words))
                    .sorted()
                    .collect(Collectors.joining("; "));
        var cells = row.getValue();
        printer.printRecord(
            with(
                kept.stream().map(i -> i < cells.size() ? cells.get(i) : "").toList(),
                row.getKey().toString(),
                said));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  private static String said(IntakeFault fault, Function<IntakeFault, String> words) {
    return (fault.header() == null ? "" : fault.header() + ": ") + words.apply(fault);
  }

  private static List<String> with(List<String> cells, String line, String error) {
    var all = new ArrayList<>(cells);
    all.add(line);
    all.add(error);
    return all;
  }
}
