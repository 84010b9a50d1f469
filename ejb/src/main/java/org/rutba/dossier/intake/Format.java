package org.rutba.dossier.intake;

import java.util.Locale;

/** How the cells of a column are written. */
public enum Format {
  TEXT("text"),
  /** An ISO day {@code 2022-03-06}, or a day of the official calendar {@code 1400/12/15}. */
  DATE("date"),
  /** In Western, Persian or Arabic digits, with {@code .} or {@code ٫} before decimals. */
  NUMBER("numeric"),
  /** A year of the official calendar. */
  YEAR("int4"),
  /** {@code yes} or {@code no}. */
  FLAG("bool"),
  /** One of the codes of the column. */
  CODE("text"),
  /** Codes of the column with {@code |} between them; empty for none. */
  CODES("text");

  private final String sqlType;

  Format(String sqlType) {
    this.sqlType = sqlType;
  }

  String sqlType() {
    return sqlType;
  }

  /** Key of the sentence that explains it. */
  public String messageKey() {
    return "intake.format." + name().toLowerCase(Locale.ROOT);
  }
}
