package org.rutba.dossier.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A column of an import file: what the documentation shows and the reading demands.
 *
 * @param header as it stands in the first row
 * @param required whether every row has a value
 * @param past for days: whether a day after today is an error
 * @param most for numbers: the largest value; the least is 0
 * @param decimals for numbers: how many digits after the point are kept
 * @param codes the values allowed; empty where the law in force names them
 * @param only the jurisdictions whose files have it; empty for all
 * @param spared the jurisdictions where a cell may be empty although others need it
 */
public record Column(
    String header,
    Format format,
    boolean required,
    boolean past,
    BigDecimal most,
    int decimals,
    List<String> codes,
    Set<String> only,
    Set<String> spared) {
  private static final Set<String> POSITIVE =
      Set.of("hours", "printing", "level", "step", "old_level", "old_step");

  private Column(
      String header,
      Format format,
      boolean required,
      boolean past,
      BigDecimal most,
      int decimals,
      List<String> codes) {
    this(header, format, required, past, most, decimals, codes, Set.of(), Set.of());
  }

  static Column text(String header) {
    return new Column(header, Format.TEXT, true, false, null, 0, List.of());
  }

  /** A day that has come. */
  static Column day(String header) {
    return new Column(header, Format.DATE, true, true, null, 0, List.of());
  }

  /** A day that may be to come. */
  static Column anyDay(String header) {
    return new Column(header, Format.DATE, true, false, null, 0, List.of());
  }

  static Column number(String header, String most, int decimals) {
    return new Column(
        header, Format.NUMBER, true, false, new BigDecimal(most), decimals, List.of());
  }

  static Column year(String header) {
    return new Column(header, Format.YEAR, true, true, null, 0, List.of());
  }

  static Column flag(String header) {
    return new Column(header, Format.FLAG, true, false, null, 0, List.of());
  }

  static Column oneOf(String header, String... codes) {
    return new Column(header, Format.CODE, true, false, null, 0, List.of(codes));
  }

  static Column anyOf(String header, String... codes) {
    return new Column(header, Format.CODES, false, false, null, 0, List.of(codes));
  }

  /** The same column where a cell may be empty, or the column missing. */
  Column optional() {
    return new Column(header, format, false, past, most, decimals, codes, only, spared);
  }

  /** The same column in the files of some jurisdictions only. */
  Column only(String... jurisdictions) {
    return new Column(
        header, format, required, past, most, decimals, codes, Set.of(jurisdictions), spared);
  }

  /** The same column, which some jurisdictions may leave empty. */
  Column sparing(String... jurisdictions) {
    return new Column(
        header, format, required, past, most, decimals, codes, only, Set.of(jurisdictions));
  }

  /** Whether files of a jurisdiction have the column. */
  boolean in(String jurisdiction) {
    return only.isEmpty() || only.contains(jurisdiction);
  }

  /** The column as a jurisdiction's files have it. */
  Column of(String jurisdiction) {
    return spared.contains(jurisdiction) ? optional() : this;
  }

  /**
   * Whether 0 is an error: a course has hours, printings, levels and steps begin with the first.
   */
  boolean positive() {
    return POSITIVE.contains(header);
  }

  /** Key of the sentence that says what the column means. */
  public String messageKey() {
    return "intake.column." + header.replace('_', '-');
  }
}
