package org.rutba.web.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the interface. Only complete ones are offered; completing one means filling its
 * bundles and saying so here, and {@code MessagesTest} holds it to that.
 */
public enum Language {
  EN("en", "English", "en-GB", "ltr", CalendarSystem.GREGORIAN, true),
  FA("fa", "فارسی", "fa-IR-u-nu-arabext", "rtl", CalendarSystem.SOLAR_HIJRI, true),
  AR("ar", "العربية", "ar-SA-u-nu-arab", "rtl", CalendarSystem.UMM_AL_QURA, true),
  RU("ru", "Русский", "ru-RU", "ltr", CalendarSystem.GREGORIAN, true),
  KK("kk", "Қазақша", "kk-KZ", "ltr", CalendarSystem.GREGORIAN, true);

  private final String code;
  private final String ownName;
  private final Locale reading;
  private final String direction;
  private final CalendarSystem usualCalendar;
  private final boolean complete;

  Language(
      String code,
      String ownName,
      String readingTag,
      String direction,
      CalendarSystem usualCalendar,
      boolean complete) {
    this.code = code;
    this.ownName = ownName;
    this.reading = Locale.forLanguageTag(readingTag);
    this.direction = direction;
    this.usualCalendar = usualCalendar;
    this.complete = complete;
  }

  /** ISO 639-1, as it stands in {@code lang} and in the bundles' names. */
  public String getCode() {
    return code;
  }

  /** The language's name for itself. */
  public String getOwnName() {
    return ownName;
  }

  /** {@code ltr} or {@code rtl}. */
  public String getDirection() {
    return direction;
  }

  /** Language with the region and digits numbers and dates are written in. */
  Locale reading() {
    return reading;
  }

  /** The calendar a reader of this language sees until another is chosen. */
  CalendarSystem usualCalendar() {
    return usualCalendar;
  }

  /** The language as Faces and the bundles know it. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** Whether the script is the Arabic one: percent signs, separators and joins differ. */
  public boolean arabicScript() {
    return "rtl".equals(direction);
  }

  /** The complete languages, in the order of the menu. */
  public static List<Language> offered() {
    return Arrays.stream(values()).filter(language -> language.complete).toList();
  }

  /** The offered language of this code, if any. */
  public static Optional<Language> offered(String code) {
    return offered().stream().filter(language -> language.code.equals(code)).findFirst();
  }
}
