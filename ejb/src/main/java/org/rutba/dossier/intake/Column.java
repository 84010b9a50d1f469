package org.rutba.dossier.intake;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of an import file: what the documentation shows, the sample holds and the reading
 * demands.
 *
 * @param header as it stands in the first row
 * @param required whether every row has a value
 * @param past for days: whether a day after today is an error
 * @param most for numbers: the largest value; the least is 0
 * @param decimals for numbers: how many digits after the point are kept
 * @param codes the values allowed; empty where the law in force names them
 * @param example a value as it may stand in a file
 */
public record Column(
    String header,
    Format format,
    boolean required,
    boolean past,
    BigDecimal most,
    int decimals,
    List<String> codes,
    String example) {

  static Column text(String header, String example) {
    return new Column(header, Format.TEXT, true, false, null, 0, List.of(), example);
  }

  /** A day that has come. */
  static Column day(String header, String example) {
    return new Column(header, Format.DATE, true, true, null, 0, List.of(), example);
  }

  static Column number(String header, String most, int decimals, String example) {
    return new Column(
        header, Format.NUMBER, true, false, new BigDecimal(most), decimals, List.of(), example);
  }

  static Column year(String header, String example) {
    return new Column(header, Format.YEAR, true, true, null, 0, List.of(), example);
  }

  static Column flag(String header, String example) {
    return new Column(header, Format.FLAG, true, false, null, 0, List.of(), example);
  }

  static Column oneOf(String header, String example, String... codes) {
    return new Column(header, Format.CODE, true, false, null, 0, List.of(codes), example);
  }

  static Column anyOf(String header, String example, String... codes) {
    return new Column(header, Format.CODES, false, false, null, 0, List.of(codes), example);
  }

  /** The same column where a cell may be empty, or the column missing. */
  Column optional() {
    return new Column(header, format, false, past, most, decimals, codes, example);
  }

  /** Whether 0 is an error: an in-service course has hours, and printings begin with the first. */
  boolean positive() {
    return header.equals("hours") || header.equals("printing");
  }

  /** Key of the sentence that says what the column means. */
  public String messageKey() {
    return "intake.column." + header.replace('_', '-');
  }
}
