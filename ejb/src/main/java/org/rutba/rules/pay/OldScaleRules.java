package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.rank.PayTable;
import org.rutba.rules.rank.Place;

/**
 * How the staff of the old scale are placed on the ladder: in the place whose salary equals the old
 * one, or else the next higher; with steps added where the law adds them.
 *
 * @param levels by level of the old scale
 * @param grounds of a higher rank, which come first
 * @param higherDegrees the degrees the grounds speak of
 * @param bonus the ambiguity of the steps the law adds: {@code steps-added} after landing, or said
 *     of how much longer the {@code ladder-extended} is
 * @param cutOff the ambiguity of the day grounds must be there before: {@code strictly-before} or
 *     {@code on-or-before}
 * @param deduction percent of the basic salary that is deducted; open while nobody has confirmed
 *     it, and net pay is then not known
 */
public record OldScaleRules(
    List<OldLevelRule> levels,
    List<HigherGround> grounds,
    Set<String> higherDegrees,
    Policy bonus,
    Policy cutOff,
    Parameter<BigDecimal> deduction) {

  private static final String STEPS_ADDED = "steps-added";
  private static final String STRICTLY_BEFORE = "strictly-before";

  public OldScaleRules {
    levels = List.copyOf(levels);
    grounds = List.copyOf(grounds);
    higherDegrees = Set.copyOf(higherDegrees);
  }

  /** The rule of a level of the old scale; empty where it had no such level. */
  public Optional<OldLevelRule> level(int number) {
    return levels.stream().filter(one -> one.level() == number).findFirst();
  }

  /**
   * Places a member of the old scale by the reading chosen.
   *
   * @param facts whose old scale is not null
   */
  public OldScalePlacement place(SalaryLaw law, FactSheet facts) {
    return place(law, facts, bonus.choice().value());
  }

  /** The same by the other reading of the steps added; null where there is one reading only. */
  public OldScalePlacement otherwise(SalaryLaw law, FactSheet facts) {
    return bonus.dual() ? place(law, facts, bonus.alternative()) : null;
  }

  private OldScalePlacement place(SalaryLaw law, FactSheet facts, String reading) {
    var old = facts.career().oldScale();
    var rule = level(old.level()).orElse(null);
    if (rule == null) {
      return OldScalePlacement.nowhere(OldScalePlacement.Remark.NO_SUCH_LEVEL);
    }
    boolean strictly = cutOff.choice().value().equals(STRICTLY_BEFORE);
    var ground =
        grounds.stream().filter(one -> one.holds(facts, higherDegrees, strictly)).findFirst();
    var rank = ground.map(HigherGround::rank).orElse(rule.rank().value());
    if (old.salary() == null) {
      return OldScalePlacement.nowhere(OldScalePlacement.Remark.NO_OLD_SALARY);
    }
    int steps =
        ground.isEmpty() && rule.bonusSteps() != null && reading.equals(STEPS_ADDED)
            ? rule.bonusSteps().value()
            : 0;
    return new OldScalePlacement(
            rank,
            land(law.table(), rank, old.salary(), steps),
            steps,
            ground.map(HigherGround::ground).orElse(null),
            null,
            List.of(),
            rule.rank().citation())
        .examined(law, old, rule.certain() || ground.isPresent());
  }

  /** Equal or next higher, then so many steps; the top of the rank where it ends before. */
  private static Place land(PayTable table, String rank, BigDecimal salary, int steps) {
    var landed = table.equalOrNext(rank, salary).orElse(table.top(rank));
    return table.after(landed, steps).orElse(table.top(rank));
  }

  /**
   * Monthly net pay of a place: basic pay less the deduction, with transport; null while the
   * deduction is not confirmed.
   */
  BigDecimal net(SalaryLaw law, Place place) {
    if (deduction.open()) {
      return null;
    }
    var basic = law.table().salary(place);
    var deducted = basic.multiply(deduction.value()).movePointLeft(2);
    return basic.subtract(deducted).add(law.transport(place).amount().value());
  }
}
