package org.rutba.decree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.PayReckoning;

/**
 * What a decree changes in pay, in points a month.
 *
 * @param rights the three rights on the day of issue
 * @param percentBefore of the rank it leads from; null where none was held
 * @param percentAfter of the rank it leads to; null where none is held after it
 * @param pointsBefore supplement of the rank before on the same rights; null where none was held
 * @param pointsAfter supplement from the month of issue on; null where no rank is held after it
 * @param arrears by official month, oldest first; negative where something is taken back
 * @param total of the arrears
 * @param cite where the law grants the supplement
 * @param illustrative whether a percentage was invented for a demonstration
 */
public record PayEffect(
    PayRights rights,
    BigDecimal percentBefore,
    BigDecimal percentAfter,
    BigDecimal pointsBefore,
    BigDecimal pointsAfter,
    List<ArrearsOfMonth> arrears,
    BigDecimal total,
    Citation cite,
    boolean illustrative) {

  public PayEffect {
    arrears = List.copyOf(arrears);
  }

  /**
   * The effect of an act on the day it is issued.
   *
   * @param standing the rank that stands after the act; null for none
   * @param former the rank that stood before it; null for none
   * @param rights oldest first, some of them in force on every day that is paid
   */
  static PayEffect of(
      Regulation law,
      List<PayRights> rights,
      String former,
      String standing,
      ChangedDays changed,
      LocalDate issuedOn,
      LocalDate retiredOn) {
    var reckoning = new PayReckoning(law);
    var today = rightsOn(rights, issuedOn);
    var before = former == null ? null : reckoning.supplement(former, today);
    var after = standing == null ? null : reckoning.supplement(standing, today);
    var arrears = Arrears.of(law, rights, changed, issuedOn, retiredOn);
    return new PayEffect(
        today,
        before == null ? null : before.percentage(),
        after == null ? null : after.percentage(),
        before == null ? null : before.amount(),
        after == null ? null : after.amount(),
        arrears,
        arrears.stream().map(ArrearsOfMonth::points).reduce(BigDecimal.ZERO, BigDecimal::add),
        (after == null ? before : after).citation(),
        before != null && before.illustrative() || after != null && after.illustrative());
  }

  /** Points a month payroll pays from the month of issue on; zero where no rank is held. */
  BigDecimal supplement() {
    return pointsAfter == null ? BigDecimal.ZERO : pointsAfter;
  }

  /** The rights in force on a day; null where none are recorded. */
  static PayRights rightsOn(List<PayRights> rights, LocalDate day) {
    return rights.stream()
        .filter(one -> !one.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
