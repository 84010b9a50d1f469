package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;

/** Reckons the rank supplement and its arrears. Amounts are rounded half up to two decimals. */
public final class PayReckoning {

  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PaySchedule schedule;
  private final OfficialCalendar calendar;

  public PayReckoning(Regulation regulation) {
    if (regulation.pay() == null) {
      throw new IllegalArgumentException("the law in force has no pay schedule");
    }
    this.schedule = regulation.pay();
    this.calendar = regulation.calendar();
  }

  /** Whether the supplement is owed at all to somebody who retired on a day; null in service. */
  public boolean covers(LocalDate retiredOn) {
    return retiredOn == null || !retiredOn.isBefore(schedule.appliesFrom().value());
  }

  /** The monthly supplement. Throws {@link IllegalStateException} while the percentage is open. */
  public Supplement supplement(String rank, PayRights rights) {
    var percentage = schedule.percentage(rank);
    if (percentage.open()) {
      throw new IllegalStateException(percentage.name() + " awaits confirmation");
    }
    var amount = monthly(percentage.value(), rights);
    return new Supplement(
        rank,
        percentage.value(),
        rights.sum(),
        amount,
        percentage.citation(),
        percentage.illustrative());
  }

  /**
   * What is owed month by month for a rank that takes effect earlier than it is paid.
   *
   * @param formerRank rank whose supplement was paid meanwhile; null for none
   * @param rights the rights over time, oldest first; those in force on the first day of each line
   *     count, and a change within a month starts a new line
   * @param effectiveDay days before the law applies are left out
   * @param lastDay last day reckoned
   * @param retiredOn day of retirement; null in service
   */
  public List<ArrearsLine> arrears(
      String rank,
      String formerRank,
      List<PayRights> rights,
      LocalDate effectiveDay,
      LocalDate lastDay,
      LocalDate retiredOn) {
    if (!covers(retiredOn)) {
      return List.of();
    }
    var first = schedule.appliesFrom().value();
    var from = effectiveDay.isBefore(first) ? first : effectiveDay;
    var last = retiredOn != null && !retiredOn.isAfter(lastDay) ? retiredOn.minusDays(1) : lastDay;
    var lines = new ArrayList<ArrearsLine>();
    while (!from.isAfter(last)) {
      var to = endOfLine(from, last, rights);
      var inForce = rightsOn(rights, from);
      if (inForce != null) {
        lines.add(line(rank, formerRank, inForce, from, to));
      }
      from = to.plusDays(1);
    }
    return List.copyOf(lines);
  }

  private LocalDate endOfLine(LocalDate from, LocalDate last, List<PayRights> rights) {
    int year = calendar.yearOf(from);
    int month = calendar.monthOf(from);
    var to = calendar.date(year, month, calendar.monthLength(year, month));
    for (var next : rights) {
      if (next.from().isAfter(from) && !next.from().isAfter(to)) {
        to = next.from().minusDays(1);
      }
    }
    return to.isAfter(last) ? last : to;
  }

  private static PayRights rightsOn(List<PayRights> rights, LocalDate day) {
    PayRights inForce = null;
    for (var one : rights) {
      if (!one.from().isAfter(day)) {
        inForce = one;
      }
    }
    return inForce;
  }

  private ArrearsLine line(
      String rank, String formerRank, PayRights rights, LocalDate from, LocalDate to) {
    int year = calendar.yearOf(from);
    int month = calendar.monthOf(from);
    int length = calendar.monthLength(year, month);
    int days = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    var due = share(supplement(rank, rights).amount(), days, length);
    var paid =
        formerRank == null
            ? BigDecimal.ZERO.setScale(DECIMALS)
            : share(supplement(formerRank, rights).amount(), days, length);
    return new ArrearsLine(year, month, from, to, days, length, due, paid, due.subtract(paid));
  }

  private static BigDecimal monthly(BigDecimal percentage, PayRights rights) {
    return percentage.multiply(rights.sum()).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal share(BigDecimal monthly, int days, int daysInMonth) {
    return monthly
        .multiply(BigDecimal.valueOf(days))
        .divide(BigDecimal.valueOf(daysInMonth), DECIMALS, RoundingMode.HALF_UP);
  }
}
