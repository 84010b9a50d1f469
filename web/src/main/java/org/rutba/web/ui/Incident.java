package org.rutba.web.ui;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A defect someone met. The number is read aloud on the telephone, so it has no letters or digits
 * that look alike.
 */
public record Incident(String number) {

  static final String ATTRIBUTE = "org.rutba.web.incident";

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The text when it has the shape of an incident's number, else null. */
  static String number(String text) {
    var half = "[" + ALPHABET + "]{" + LENGTH / 2 + "}";
    return text != null && text.matches(half + "-" + half) ? text : null;
  }

  /** Logs the failure, once, under a new number. */
  public static Incident record(Logger log, Throwable failure) {
    var number =
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(ALPHABET::charAt)
            .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
            .insert(LENGTH / 2, '-')
            .toString();
    log.log(Level.SEVERE, failure, () -> "Incident " + number);
    return new Incident(number);
  }
}
