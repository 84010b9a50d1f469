package org.rutba.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What the register says of a person and a teacher may ask to have corrected. */
public enum MasterField {
  GIVEN_NAME("p.given_name"),
  FAMILY_NAME("p.family_name"),
  GIVEN_NAME_LATIN("p.given_name_latin"),
  FAMILY_NAME_LATIN("p.family_name_latin"),
  NATIONAL_CODE("p.national_code"),
  BIRTH_DATE("t.birth_date"),
  HIRED_ON("t.hired_on");

  private static final int LONGEST = 100;
  private static final LocalDate EARLIEST = LocalDate.of(1920, 1, 1);

  private final String column;

  MasterField(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }

  /** The word kept in the register. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Throws {@link IllegalArgumentException} for a word that names none. */
  public static MasterField of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it is a day, written in ISO. */
  public boolean day() {
    return column.startsWith("t.");
  }

  /** Whether the register can say so. */
  public boolean takes(String value, String jurisdiction, LocalDate today) {
    if (value == null || value.isBlank() || value.length() > LONGEST) {
      return false;
    }
    if (day()) {
      return past(value, today);
    }
    return this != NATIONAL_CODE || NationalNumbers.proper(jurisdiction, value);
  }

  private static boolean past(String value, LocalDate today) {
    try {
      var day = LocalDate.parse(value);
      return day.isAfter(EARLIEST) && day.isBefore(today);
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }
}
