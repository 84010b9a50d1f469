package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.decree.OfficialMonth;
import org.rutba.platform.TimeSource;

/** Months and years of the official calendar of the jurisdiction acted in, as payroll has them. */
@Named
@RequestScoped
public class OfficialMonths {

  @Inject Locales locales;
  @Inject Format format;
  @Inject SignedIn person;
  @Inject TimeSource time;

  /** By name, with its year: Azar 1404. */
  public String name(OfficialMonth month) {
    var name = calendar().monthName(month.month(), locales.getLanguage().reading());
    return name + " " + format.digits(month.year());
  }

  /** The official year today lies in. */
  public int getThisYear() {
    return calendar().official().yearOf(time.today());
  }

  /** The official month today lies in. */
  public OfficialMonth getThisMonth() {
    return new OfficialMonth(getThisYear(), calendar().official().monthOf(time.today()));
  }

  /** The calendar itself; the Gregorian where nobody is signed in. */
  public CalendarSystem calendar() {
    var jurisdiction = Jurisdiction.of(person.getJurisdiction());
    return jurisdiction == null ? CalendarSystem.GREGORIAN : jurisdiction.calendar();
  }
}
