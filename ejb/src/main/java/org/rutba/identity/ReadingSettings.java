package org.rutba.identity;

import java.util.Set;

/**
 * How a person likes to read. What is null is left to the language and to the jurisdiction.
 *
 * @param language {@code en}, {@code fa}, {@code ar}, {@code ru} or {@code kk}
 * @param digits {@code latn} (1 2 3), {@code arab} (١ ٢ ٣) or {@code arabext} (۱ ۲ ۳)
 * @param calendar {@code solar-hijri}, {@code umm-al-qura} or {@code gregorian}
 * @param beside the calendar that stands beside the first; {@code none} for none
 */
public record ReadingSettings(String language, String digits, String calendar, String beside) {
  /** Nothing chosen. */
  public static final ReadingSettings NONE = new ReadingSettings(null, null, null, null);

  static final String NO_CALENDAR = "none";
  private static final Set<String> LANGUAGES = Set.of("en", "fa", "ar", "ru", "kk");
  private static final Set<String> DIGITS = Set.of("latn", "arab", "arabext");
  private static final Set<String> CALENDARS = Set.of("solar-hijri", "umm-al-qura", "gregorian");

  /** Throws {@link SettingUnknown} for a choice there is not. */
  void check() {
    known(language, LANGUAGES);
    known(digits, DIGITS);
    known(calendar, CALENDARS);
    known(NO_CALENDAR.equals(beside) ? null : beside, CALENDARS);
  }

  private static void known(String chosen, Set<String> offered) {
    if (chosen != null && !offered.contains(chosen)) {
      throw new SettingUnknown(chosen);
    }
  }
}
