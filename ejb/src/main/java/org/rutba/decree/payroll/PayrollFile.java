package org.rutba.decree.payroll;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rutba.decree.OfficialMonth;
import org.rutba.decree.PayLineKind;

/**
 * The file payroll receives: RFC 4180, UTF-8, CR LF, Latin digits. One head, a line {@code L} for
 * each pay line, and a trailer {@code T} with the number of lines, their total, and the SHA-256 of
 * every byte before it.
 */
final class PayrollFile {
  /** The columns, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "record",
          "batch",
          "line",
          "personnel_number",
          "national_code",
          "item_code",
          "item",
          "operation",
          "official_year",
          "official_month",
          "points",
          "decree",
          "effective_on",
          "earlier_decree",
          "cite",
          "illustrative");

  private final String content;
  private final String sha256;
  private final BigDecimal total;

  /**
   * A pay item as payroll knows it.
   *
   * @param code empty where none is known
   * @param label in the official language
   */
  record Item(String code, String label) {}

  /**
   * @param items by kind of line
   */
  PayrollFile(String batch, List<PayrollLine> lines, Map<String, Item> items) {
    var body =
        row(COLUMNS.stream())
            + lines.stream()
                .map(line -> row(cells(batch, line, items.get(line.kind()))))
                .collect(Collectors.joining());
    total = lines.stream().map(PayrollLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    sha256 = digest(body);
    content =
        body
            + row(
                Stream.of(
                    "T", batch, Integer.toString(lines.size()), total.toPlainString(), sha256));
  }

  String content() {
    return content;
  }

  String sha256() {
    return sha256;
  }

  BigDecimal total() {
    return total;
  }

  /** What lasts is paid from its month on; everything else is paid once, beside it. */
  private static Stream<String> cells(String batch, PayrollLine line, Item item) {
    OfficialMonth month = line.month();
    return Stream.of(
        "L",
        batch,
        Integer.toString(line.no()),
        line.personnelNumber(),
        line.nationalCode(),
        item.code(),
        item.label(),
        PayLineKind.of(line.kind()).lasting() ? "set" : "add",
        Integer.toString(month.year()),
        Integer.toString(month.month()),
        line.points().toPlainString(),
        line.decree(),
        line.effectiveOn().toString(),
        line.earlier(),
        line.cite(),
        line.illustrative() ? "yes" : "no");
  }

  private static String row(Stream<String> cells) {
    return cells.map(PayrollFile::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    if (text == null) {
      return "";
    }
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String digest(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
