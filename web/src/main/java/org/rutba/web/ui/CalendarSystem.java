package org.rutba.web.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rutba.rules.law.OfficialCalendar;

/** A calendar dates are written and typed in. Storage knows ISO days only. */
public enum CalendarSystem {
  SOLAR_HIJRI("solar-hijri", "persian", "persian"),
  GREGORIAN("gregorian", "gregorian", "gregory"),
  UMM_AL_QURA("umm-al-qura", "umm-al-qura", "islamic-umalqura");

  /** Every calendar here has twelve months. */
  static final int MONTHS = 12;

  private final String code;
  private final OfficialCalendar calendar;
  private final String unicodeName;

  CalendarSystem(String code, String lawName, String unicodeName) {
    this.code = code;
    this.calendar = OfficialCalendar.named(lawName);
    this.unicodeName = unicodeName;
  }

  /** The name used in message keys, cookies and links. */
  public String getCode() {
    return code;
  }

  /** The calendar of this name, if there is one. */
  public static Optional<CalendarSystem> of(String code) {
    return Arrays.stream(values()).filter(system -> system.code.equals(code)).findFirst();
  }

  /** Whether the law's packs call it so. */
  public boolean named(String lawName) {
    return calendar.code().equals(lawName);
  }

  OfficialCalendar official() {
    return calendar;
  }

  /** Whether the day has a date here: Umm al-Qura is tabulated for some centuries only. */
  boolean knows(LocalDate day) {
    return !day.isBefore(calendar.firstDayOf(calendar.firstYear()))
        && !day.isAfter(calendar.lastDayOf(calendar.lastYear()));
  }

  /** The month's name inside a date ("22 ноября"), in the given language. */
  String monthName(int month, Locale reading) {
    var locale =
        new ULocale.Builder()
            .setLocale(ULocale.forLocale(reading))
            .setUnicodeLocaleKeyword("ca", unicodeName)
            .build();
    return new DateFormatSymbols(locale)
        .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)[month - 1];
  }
}
