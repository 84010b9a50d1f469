package org.rutba.web.ui;

import java.util.Arrays;
import org.rutba.register.OfficialLanguage;

/** What a jurisdiction's official language and calendar are. */
public enum Jurisdiction {
  IR(CalendarSystem.SOLAR_HIJRI, false),
  /** Its officers write Umm al-Qura days whatever language they read in. */
  SA(CalendarSystem.UMM_AL_QURA, true),
  KZ(CalendarSystem.GREGORIAN, false);

  private final CalendarSystem calendar;
  private final boolean inEveryLanguage;

  Jurisdiction(CalendarSystem calendar, boolean inEveryLanguage) {
    this.calendar = calendar;
    this.inEveryLanguage = inEveryLanguage;
  }

  /** The jurisdiction of a code as units bear it, {@code ir}; null for null. */
  public static Jurisdiction of(String code) {
    return code == null
        ? null
        : Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst().orElse(null);
  }

  /** Of a pack, or of a value in one: {@code sa} of {@code sa/licence#grace-period}. */
  public static Jurisdiction ofPack(String name) {
    return of(name.replaceFirst("/.*", ""));
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Code of the language its law and its decrees are written in. */
  public String language() {
    return OfficialLanguage.of(code());
  }

  /** The calendar its law counts by. */
  public CalendarSystem calendar() {
    return calendar;
  }

  /** The calendar its people see first when they have chosen none. */
  CalendarSystem usualCalendar(Language reading) {
    return inEveryLanguage ? calendar : reading.usualCalendar();
  }
}
