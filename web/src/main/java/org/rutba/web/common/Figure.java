package org.rutba.web.common;

import java.math.BigDecimal;

/** Numbers as people type them. */
public final class Figure {
  private static final String DIGITS = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩";

  private Figure() {}

  /**
   * A number in Latin, Persian or Arabic digits, with any of their decimal signs; null where none
   * can be read.
   */
  public static BigDecimal of(String typed) {
    if (typed == null) {
      return null;
    }
    var text = new StringBuilder();
    for (var letter : typed.strip().toCharArray()) {
      int at = DIGITS.indexOf(letter);
      text.append(at < 0 ? letter : (char) ('0' + at % 10));
    }
    try {
      return new BigDecimal(text.toString().replace('٫', '.').replace('/', '.'));
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }
}
