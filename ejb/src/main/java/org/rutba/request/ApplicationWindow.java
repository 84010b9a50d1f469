package org.rutba.request;

import java.time.LocalDate;
import org.rutba.platform.Row;
import org.rutba.rules.law.LastDay;

/**
 * Days on which applications are taken, for a unit and all below it.
 *
 * @param closesOn the last day
 * @param lateUntil the last day for late ones; null where none is taken
 * @param lateFiler who may still file: {@code school-leader}, as always, or {@code office-above},
 *     the office above the school alone; null where nobody may
 * @param lastDay how the last days are read
 */
public record ApplicationWindow(
    long id,
    long unitId,
    String unit,
    String unitLatin,
    String name,
    LocalDate opensOn,
    LocalDate closesOn,
    LocalDate lateUntil,
    String lateFiler,
    int version,
    LastDay lastDay) {

  boolean openOn(LocalDate day) {
    return !day.isBefore(opensOn) && lastDay.holds(closesOn, day);
  }

  boolean lateOn(LocalDate day) {
    return lateUntil != null
        && !day.isBefore(lastDay.end(closesOn))
        && lastDay.holds(lateUntil, day);
  }

  /** {@code open}, {@code late}, {@code ahead} or {@code closed}. */
  public String stateOn(LocalDate day) {
    if (openOn(day)) {
      return "open";
    }
    if (lateOn(day)) {
      return "late";
    }
    return day.isBefore(opensOn) ? "ahead" : "closed";
  }

  static ApplicationWindow of(Row row, LastDay reading) {
    return new ApplicationWindow(
        row.number("id"),
        row.number("unit_id"),
        row.text("unit"),
        row.text("unit_latin"),
        row.text("name"),
        row.day("opens_on"),
        row.day("closes_on"),
        row.day("late_until"),
        row.text("late_filer"),
        row.count("version"),
        reading);
  }
}
