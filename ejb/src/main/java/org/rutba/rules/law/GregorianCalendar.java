package org.rutba.rules.law;

import java.time.LocalDate;

/** The Gregorian calendar, from 1900 to 2100. */
final class GregorianCalendar extends OfficialCalendar {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  static final GregorianCalendar INSTANCE = new GregorianCalendar();

  private GregorianCalendar() {
    super("gregorian", FIRST, monthStarts());
  }

  private static int[] monthStarts() {
    var starts = new int[(LAST - FIRST + 1) * 12 + 1];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (int) LocalDate.of(FIRST + i / 12, i % 12 + 1, 1).toEpochDay();
    }
    return starts;
  }
}
