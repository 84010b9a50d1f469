package org.rutba.assessment;

import java.util.function.Supplier;
import org.rutba.platform.Refusal;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.OfficialCalendar;

/** A day, or the end of a period, lies outside the years the official calendar is known for. */
public class OutsideTheCalendar extends Refusal {
  private OutsideTheCalendar(String printed, int firstYear, int lastYear) {
    super(printed, Integer.toString(firstYear), Integer.toString(lastYear));
  }

  /** Answers, and refuses where the calendar ends before the answer is reached. */
  static <T> T refused(OfficialCalendar calendar, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (ImpossibleDate impossible) {
      throw new OutsideTheCalendar(impossible.printed(), calendar.firstYear(), calendar.lastYear());
    }
  }
}
