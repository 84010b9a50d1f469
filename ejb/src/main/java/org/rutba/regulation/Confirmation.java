package org.rutba.regulation;

import java.time.LocalDate;

/**
 * A value the ministry confirmed for a parameter.
 *
 * @param revision grows with each confirmation
 * @param parameter full name of the parameter
 * @param validFrom first day the value holds; it holds until the next confirmation's
 * @param value written as in a pack: {@code 90}, {@code P5Y}, {@code [county, province]}
 * @param article the article as printed; null where the pack names it
 * @param gazette where the ministry published it
 */
public record Confirmation(
    long revision,
    String parameter,
    LocalDate validFrom,
    String value,
    String article,
    String gazette) {

  /** A value whose article the pack names. */
  public Confirmation(
      long revision, String parameter, LocalDate validFrom, String value, String gazette) {
    this(revision, parameter, validFrom, value, null, gazette);
  }
}
