package org.rutba.rules.facts;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a person or body with the power to do so decided about one requirement.
 *
 * @param requirement id of the requirement
 * @param power the power used, by its code or article
 * @param holder who holds the power, by office
 * @param day day of the decision; it counts from that day
 */
public record Ruling(
    String requirement,
    Kind kind,
    String power,
    String holder,
    String reason,
    LocalDate day,
    String evidence) {

  /** Which way it went. */
  public enum Kind {
    CONFIRMED,
    REFUSED,
    WAIVED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
