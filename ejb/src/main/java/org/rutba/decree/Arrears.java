package org.rutba.decree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.PayReckoning;
import org.rutba.rules.pay.SalaryReckoning;

/**
 * What is owed or to be taken back for the official months gone by, when an act changes the ranks
 * of those months. The month of issue and those after it are not arrears: payroll pays the new
 * supplement for them.
 */
final class Arrears {
  private Arrears() {}

  /**
   * One line a month that changes, oldest first.
   *
   * @param rights oldest first
   * @param retiredOn null in service
   */
  static List<ArrearsOfMonth> of(
      Regulation law,
      List<PayRights> rights,
      ChangedDays changed,
      LocalDate issuedOn,
      LocalDate retiredOn) {
    var lastDay = lastDay(law.calendar(), changed, issuedOn);
    var months = new TreeMap<OfficialMonth, BigDecimal>();
    if (changed.rank() == null) {
      // Nothing is due in the place of what was paid: what was owed before is taken back.
      new PayReckoning(law)
          .arrears(changed.instead(), null, rights, changed.from(), lastDay, retiredOn)
          .forEach(
              line ->
                  months.merge(
                      new OfficialMonth(line.year(), line.month()),
                      line.owed().negate(),
                      BigDecimal::add));
    } else {
      new PayReckoning(law)
          .arrears(changed.rank(), changed.instead(), rights, changed.from(), lastDay, retiredOn)
          .forEach(
              line ->
                  months.merge(
                      new OfficialMonth(line.year(), line.month()), line.owed(), BigDecimal::add));
    }
    return months.entrySet().stream()
        .filter(month -> month.getValue().signum() != 0)
        .map(month -> new ArrearsOfMonth(month.getKey(), month.getValue()))
        .toList();
  }

  /** The same where pay is read from a table: the difference of the places held those days. */
  static List<ArrearsOfMonth> ofPlaces(
      OfficialCalendar calendar,
      PlaceChange places,
      ChangedDays changed,
      LocalDate issuedOn,
      LocalDate retiredOn) {
    return SalaryReckoning.arrears(
            calendar,
            places.monthlyOf(changed.rank()),
            places.monthlyOf(changed.instead()),
            changed.from(),
            lastDay(calendar, changed, issuedOn),
            retiredOn)
        .stream()
        .filter(line -> line.owed().signum() != 0)
        .map(line -> new ArrearsOfMonth(new OfficialMonth(line.year(), line.month()), line.owed()))
        .toList();
  }

  static OfficialMonth month(OfficialCalendar calendar, LocalDate day) {
    return new OfficialMonth(calendar.yearOf(day), calendar.monthOf(day));
  }

  private static LocalDate lastDay(
      OfficialCalendar calendar, ChangedDays changed, LocalDate issuedOn) {
    var beforeIssue = issuedOn.minusDays(calendar.dayOfMonth(issuedOn));
    if (changed.to() == null || changed.to().isAfter(beforeIssue)) {
      return beforeIssue;
    }
    return changed.to().minusDays(1);
  }
}
