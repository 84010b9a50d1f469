package org.rutba.task;

import java.time.LocalDate;
import org.rutba.platform.Row;

/**
 * A holiday as the calendar lists it.
 *
 * @param unit the unit it holds for, with all below it
 * @param own whether it is this unit's, not one of a unit above
 */
public record HolidayLine(
    long id, LocalDate day, String name, String unit, String unitLatin, boolean own) {

  static HolidayLine of(Row row) {
    return new HolidayLine(
        row.number("id"),
        row.day("day"),
        row.text("name"),
        row.text("unit"),
        row.text("unit_latin"),
        row.yes("own"));
  }
}
