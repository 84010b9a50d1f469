package org.rutba.rules.licence;

import java.time.LocalDate;
import java.time.Period;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;

/**
 * How long a licence is in force. Its time runs from the day of issue, or from a while after the
 * latest test where the licence was fetched later than that.
 *
 * @param calendar the calendar it is counted in
 * @param lasts time it is in force
 * @param fetched time after the latest test within which the day of issue counts
 */
public record LicenceTerm(
    OfficialCalendar calendar, Parameter<Period> lasts, Parameter<Period> fetched) {

  /** The day it expires. */
  public LocalDate expiry(LocalDate issued, LocalDate latestTest) {
    var latest = calendar.add(latestTest, fetched.value());
    return calendar.add(issued.isBefore(latest) ? issued : latest, lasts.value());
  }
}
