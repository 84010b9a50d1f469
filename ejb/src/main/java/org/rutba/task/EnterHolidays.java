package org.rutba.task;

import java.util.List;

/**
 * Days off to be entered for a unit and all below it; days already entered keep their name.
 *
 * @param reason the announcement they come from
 */
public record EnterHolidays(long unitId, List<Holiday> holidays, String reason) {
  public EnterHolidays {
    holidays = List.copyOf(holidays);
  }
}
