package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.law.OfficialCalendar;

/**
 * Differences of monthly pay for official months gone by, where pay is read from a table. A part of
 * a month counts by its days; amounts are rounded half up to two decimals.
 */
public final class SalaryReckoning {
  private static final int DECIMALS = 2;

  private SalaryReckoning() {}

  /**
   * One line for each month, or the part of it from the first day or to the last.
   *
   * @param due monthly, for the place held now
   * @param paid monthly, for the place held before; zero where none was
   * @param retiredOn null in service
   */
  public static List<ArrearsLine> arrears(
      OfficialCalendar calendar,
      BigDecimal due,
      BigDecimal paid,
      LocalDate from,
      LocalDate lastDay,
      LocalDate retiredOn) {
    var last = retiredOn != null && !retiredOn.isAfter(lastDay) ? retiredOn.minusDays(1) : lastDay;
    var lines = new ArrayList<ArrearsLine>();
    for (var day = from; !day.isAfter(last); ) {
      int year = calendar.yearOf(day);
      int month = calendar.monthOf(day);
      int length = calendar.monthLength(year, month);
      var end = calendar.date(year, month, length);
      var to = end.isAfter(last) ? last : end;
      int days = (int) (to.toEpochDay() - day.toEpochDay()) + 1;
      var owed = share(due, days, length);
      var had = share(paid, days, length);
      lines.add(new ArrearsLine(year, month, day, to, days, length, owed, had, owed.subtract(had)));
      day = to.plusDays(1);
    }
    return List.copyOf(lines);
  }

  private static BigDecimal share(BigDecimal monthly, int days, int daysInMonth) {
    return monthly
        .multiply(BigDecimal.valueOf(days))
        .divide(BigDecimal.valueOf(daysInMonth), DECIMALS, RoundingMode.HALF_UP);
  }
}
