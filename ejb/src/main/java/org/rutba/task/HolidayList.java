package org.rutba.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;

/**
 * A list of holidays as somebody pastes it: a line each, the official date, then the name.
 *
 * @param holidays lines that can be read
 * @param faults lines that cannot
 */
public record HolidayList(List<Holiday> holidays, List<Fault> faults) {

  public HolidayList {
    holidays = List.copyOf(holidays);
    faults = List.copyOf(faults);
  }

  /**
   * A line that cannot be read.
   *
   * @param line its number, from 1
   * @param text as typed
   * @param fault {@code no-date}, {@code no-name} or {@code twice}
   */
  public record Fault(int line, String text, String fault) {}

  /** Reads {@code 1405/01/13 روز طبیعت}; empty lines are passed over. */
  public static HolidayList read(String text, OfficialCalendar calendar) {
    var holidays = new ArrayList<Holiday>();
    var faults = new ArrayList<Fault>();
    var days = new HashSet<>();
    int number = 0;
    for (var raw : text.split("\\R", -1)) {
      number++;
      var line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      var parts = line.split("[\\s,;،؛]+", 2);
      try {
        var day = calendar.parse(parts[0]);
        if (parts.length < 2 || parts[1].isBlank()) {
          faults.add(new Fault(number, line, "no-name"));
        } else if (days.add(day)) {
          holidays.add(new Holiday(day, parts[1].strip()));
        } else {
          faults.add(new Fault(number, line, "twice"));
        }
      } catch (ImpossibleDate impossible) {
        faults.add(new Fault(number, line, "no-date"));
      }
    }
    return new HolidayList(holidays, faults);
  }
}
