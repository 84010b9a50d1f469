package org.rutba.rules.law;

import java.time.chrono.HijrahDate;

/** The Umm al-Qura calendar of Saudi Arabia, from 1343 (1924) to 1500 (2077). */
final class UmmAlQuraCalendar extends OfficialCalendar {

  private static final int FIRST = 1343;
  private static final int LAST = 1500;

  static final UmmAlQuraCalendar INSTANCE = new UmmAlQuraCalendar();

  private UmmAlQuraCalendar() {
    super("umm-al-qura", FIRST, monthStarts());
  }

  private static int[] monthStarts() {
    var starts = new int[(LAST - FIRST + 1) * 12 + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (int) HijrahDate.of(FIRST + i / 12, i % 12 + 1, 1).toEpochDay();
    }
    return starts;
  }
}
