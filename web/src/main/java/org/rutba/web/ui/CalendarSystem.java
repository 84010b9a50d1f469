package org.rutba.web.ui;

import com.github.mfathi91.time.PersianDate;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A calendar dates are written and typed in. Storage knows ISO days only. */
public enum CalendarSystem {
  SOLAR_HIJRI("solar-hijri", "persian", 1200, 1600) {
    @Override
    public Fields fields(LocalDate day) {
      var date = PersianDate.fromGregorian(day);
      return new Fields(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    @Override
    LocalDate day(int year, int month, int day) {
      return PersianDate.of(year, month, day).toGregorian();
    }

    @Override
    int lengthOfMonth(int year, int month) {
      return PersianDate.of(year, month, 1).lengthOfMonth();
    }
  },
  GREGORIAN("gregorian", "gregory", 1850, 2150) {
    @Override
    public Fields fields(LocalDate day) {
      return new Fields(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    @Override
    LocalDate day(int year, int month, int day) {
      return LocalDate.of(year, month, day);
    }

    @Override
    int lengthOfMonth(int year, int month) {
      return LocalDate.of(year, month, 1).lengthOfMonth();
    }
  },
  UMM_AL_QURA("umm-al-qura", "islamic-umalqura", 1300, 1600) {
    @Override
    public Fields fields(LocalDate day) {
      var date = HijrahDate.from(day);
      return new Fields(
          date.get(ChronoField.YEAR),
          date.get(ChronoField.MONTH_OF_YEAR),
          date.get(ChronoField.DAY_OF_MONTH));
    }

    @Override
    LocalDate day(int year, int month, int day) {
      return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }

    @Override
    int lengthOfMonth(int year, int month) {
      return HijrahChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
    }
  };

  /** Every calendar here has twelve months. */
  static final int MONTHS = 12;

  /** Year, month from 1, day of the month from 1, in one calendar. */
  public record Fields(int year, int month, int day) {}

  private final String code;
  private final String icuName;
  private final int firstYear;
  private final int lastYear;

  CalendarSystem(String code, String icuName, int firstYear, int lastYear) {
    this.code = code;
    this.icuName = icuName;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** The name used in message keys, cookies and links. */
  public String getCode() {
    return code;
  }

  public static Optional<CalendarSystem> of(String code) {
    return Arrays.stream(values()).filter(system -> system.code.equals(code)).findFirst();
  }

  /** The day's year, month and day here. */
  public abstract Fields fields(LocalDate day);

  /** The ISO day; the fields must be a day of this calendar. */
  abstract LocalDate day(int year, int month, int day);

  /** Days in the month, which must exist. */
  abstract int lengthOfMonth(int year, int month);

  /** The first year a date may be typed in: no service began before it. */
  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  /** The month's name inside a date ("22 ноября"), in the given language. */
  String monthName(int month, Locale reading) {
    var locale =
        new ULocale.Builder()
            .setLocale(ULocale.forLocale(reading))
            .setUnicodeLocaleKeyword("ca", icuName)
            .build();
    return new DateFormatSymbols(locale)
        .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)[month - 1];
  }
}
