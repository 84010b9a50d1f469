package org.rutba.document;

import java.util.List;

/**
 * One document in words, tables and references, whatever its kind: what the stylesheet {@code
 * documents/sheet.xsl} lays out.
 *
 * @param wide whether the paper lies on its longer side
 * @param watermark across the page, or {@code null}
 * @param table or {@code null}
 * @param stamp what stands where the office puts its stamp, or {@code null}
 * @param annex tables on pages of their own
 */
public record Sheet(
    PaperLanguage language,
    boolean wide,
    String title,
    String watermark,
    List<String> organisation,
    List<Pair> holder,
    List<Pair> numbers,
    List<Pair> pairs,
    Table table,
    List<String> paragraphs,
    List<String> notes,
    String signatory,
    String signatoryPost,
    String stamp,
    String annexTitle,
    List<Table> annex,
    Imprint imprint) {

  /**
   * @param reference true for numbers and codes, which run left to right whatever surrounds them
   */
  public record Pair(String label, String value, boolean reference) {
    static Pair of(String label, String value) {
      return new Pair(label, value, false);
    }

    static Pair reference(String label, String value) {
      return new Pair(label, value, true);
    }
  }

  /**
   * @param title or {@code null}
   * @param foot the line of totals, or empty
   */
  public record Table(
      String title, List<Column> columns, List<List<String>> rows, List<String> foot) {}

  /**
   * @param width share of the table's width, in percent
   */
  public record Column(String title, int width, boolean figures) {
    static Column words(String title, int width) {
      return new Column(title, width, false);
    }

    static Column figures(String title, int width) {
      return new Column(title, width, true);
    }
  }
}
