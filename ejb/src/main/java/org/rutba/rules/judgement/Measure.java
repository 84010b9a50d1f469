package org.rutba.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** A value found or needed, typed so that each reader sees it in their language and calendar. */
public sealed interface Measure {

  /** Years, months and days counted in the jurisdiction's calendar. */
  record Span(Period period) implements Measure {}

  record Points(BigDecimal value) implements Measure {}

  record Count(int value) implements Measure {}

  record Day(LocalDate day) implements Measure {}

  /** A year of the jurisdiction's calendar. */
  record Year(int year) implements Measure {}

  /**
   * A word with a fixed meaning.
   *
   * @param vocabulary {@code degree}, {@code rank}, {@code subject}, {@code area}, {@code state},
   *     {@code parameter} or {@code indicator}
   * @param code the word within it
   */
  record Code(String vocabulary, String code) implements Measure {}

  static Measure span(Period period) {
    return new Span(period);
  }

  static Measure points(BigDecimal value) {
    return new Points(value);
  }

  static Measure count(int value) {
    return new Count(value);
  }

  static Measure code(String vocabulary, String code) {
    return new Code(vocabulary, code);
  }
}
