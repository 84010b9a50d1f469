package org.rutba.rules.law;

import com.github.mfathi91.time.PersianDate;

/**
 * The Solar Hijri calendar of Iran. The years are those on which the published computations of its
 * leap years agree: from 1300 (21 March 1921) to 1435 (19 March 2057).
 */
final class PersianCalendar extends OfficialCalendar {

  private static final int FIRST = 1300;
  private static final int LAST = 1435;

  static final PersianCalendar INSTANCE = new PersianCalendar();

  private PersianCalendar() {
    super("persian", FIRST, monthStarts());
  }

  private static int[] monthStarts() {
    var starts = new int[(LAST - FIRST + 1) * 12 + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (int) PersianDate.of(FIRST + i / 12, i % 12 + 1, 1).toGregorian().toEpochDay();
    }
    return starts;
  }
}
