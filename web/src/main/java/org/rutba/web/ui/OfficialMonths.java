package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rutba.decree.OfficialMonth;
import org.rutba.platform.TimeSource;

/** Months and years of the official calendar of the jurisdiction acted in, as payroll has them. */
@Named
@RequestScoped
public class OfficialMonths {

  private static final Map<String, CalendarSystem> OF_JURISDICTION =
      Map.of("ir", CalendarSystem.SOLAR_HIJRI, "sa", CalendarSystem.UMM_AL_QURA);

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

  private CalendarSystem calendar() {
    var jurisdiction = person.getJurisdiction();
    return jurisdiction == null
        ? CalendarSystem.GREGORIAN
        : OF_JURISDICTION.getOrDefault(jurisdiction, CalendarSystem.GREGORIAN);
  }
}
