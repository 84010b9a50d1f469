package org.rutba.decree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.PayReckoning;

/**
 * What a decree changes in pay: in points a month, or in the currency where pay is read from a
 * table of places.
 *
 * @param rights the three rights on the day of issue; null where pay is read from a table
 * @param percentBefore of the rank it leads from; null where none was held
 * @param percentAfter of the rank it leads to; null where none is held after it
 * @param pointsBefore supplement of the rank before on the same rights; null where none was held
 * @param pointsAfter supplement from the month of issue on; null where no rank is held after it
 * @param arrears by official month, oldest first; negative where something is taken back
 * @param total of the arrears
 * @param cite where the law grants the supplement
 * @param illustrative whether a value it is reckoned by was invented for a demonstration
 * @param places null where pay is a supplement of rights; points and percentages are null otherwise
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
    boolean illustrative,
    PlaceChange places) {

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
        sum(arrears),
        (after == null ? before : after).citation(),
        before != null && before.illustrative() || after != null && after.illustrative(),
        null);
  }

  /**
   * The effect of an act where pay is read from a table, on the day it is issued.
   *
   * @param cite where the law gives the place its pay
   */
  static PayEffect ofPlaces(
      Regulation law,
      PlaceChange places,
      ChangedDays changed,
      LocalDate issuedOn,
      LocalDate retiredOn,
      Citation cite) {
    var arrears = Arrears.ofPlaces(law.calendar(), places, changed, issuedOn, retiredOn);
    return new PayEffect(
        null, null, null, null, null, arrears, sum(arrears), cite, places.illustrative(), places);
  }

  private static BigDecimal sum(List<ArrearsOfMonth> arrears) {
    return arrears.stream().map(ArrearsOfMonth::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What payroll pays every month from the month of issue on; zero where no rank is held. */
  Map<PayLineKind, BigDecimal> lasting() {
    var lines = new EnumMap<PayLineKind, BigDecimal>(PayLineKind.class);
    if (places == null) {
      lines.put(PayLineKind.SUPPLEMENT, pointsAfter == null ? BigDecimal.ZERO : pointsAfter);
      return lines;
    }
    var after = places.after();
    lines.put(PayLineKind.SALARY, after == null ? BigDecimal.ZERO : after.salary());
    lines.put(PayLineKind.TRANSPORT, after == null ? BigDecimal.ZERO : after.transport());
    if (places.compensationBefore() != null || places.compensationAfter() != null) {
      var left = places.compensationAfter();
      lines.put(PayLineKind.COMPENSATION, left == null ? BigDecimal.ZERO : left);
    }
    return lines;
  }

  /** The rights in force on a day; null where none are recorded. */
  static PayRights rightsOn(List<PayRights> rights, LocalDate day) {
    return rights.stream()
        .filter(one -> !one.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
