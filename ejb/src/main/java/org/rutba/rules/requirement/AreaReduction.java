package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.ServicePeriod;
import org.rutba.rules.facts.ServiceTime;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;

/**
 * Time taken off for each completed full-time year in listed places. Parts of a year take nothing
 * off; places may change within a year.
 *
 * @param areas the places listed
 * @param reduction time taken off for one year
 */
public record AreaReduction(Set<String> areas, Parameter<Period> reduction) {

  public AreaReduction {
    areas = Set.copyOf(areas);
  }

  /** Full-time service in listed places from a day on; the whole career where it is null. */
  ServiceTime service(FactSheet facts, OfficialCalendar calendar, LocalDate from) {
    return ServiceTime.of(calendar, facts.service(), this::counts, from);
  }

  private boolean counts(ServicePeriod period) {
    if (!period.fullTime() || period.areas().isEmpty()) {
      return false;
    }
    for (var area : period.areas()) {
      if (areas.contains(area)) {
        return true;
      }
    }
    return false;
  }

  Period taken(int years) {
    return Period.ofMonths((int) reduction.value().toTotalMonths() * years).normalized();
  }
}
