package org.rutba.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.pay.EntryStep;
import org.rutba.rules.pay.HigherGround;
import org.rutba.rules.pay.IncrementRules;
import org.rutba.rules.pay.IncrementStop;
import org.rutba.rules.pay.LevelAmount;
import org.rutba.rules.pay.OldLevelRule;
import org.rutba.rules.pay.OldScaleRules;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.PayLevel;
import org.rutba.rules.rank.PayTable;
import org.rutba.rules.rank.Place;

/** Puts the pay table together, and what goes with a place in it. */
final class SalaryMerge {

  /** Policies by the ids the engine knows them under. */
  private static final String LANDING = "promotion-landing";

  private static final String BONUS = "old-scale-bonus";
  private static final String CUT_OFF = "cut-off-day";

  private final Merge law;

  SalaryMerge(Merge law) {
    this.law = law;
  }

  /** Null where the regime has no ladder of levels and steps. */
  SalaryLaw salaries() {
    if (law.of(ProvisionKind.PAY_LEVEL).isEmpty()) {
      return null;
    }
    return new SalaryLaw(
        table(),
        this.<BigDecimal>amounts(ProvisionKind.TRANSPORT),
        this.<Integer>amounts(ProvisionKind.WEEKLY_LOAD),
        policy(LANDING),
        entries(),
        increments(),
        law.of(ProvisionKind.OLD_LEVEL).isEmpty() ? null : oldScale());
  }

  private Policy policy(String id) {
    return law.policies().get(id);
  }

  private PayTable table() {
    var levels = new HashMap<String, List<PayLevel>>();
    for (var one : law.of(ProvisionKind.PAY_LEVEL)) {
      var rank = one.attribute("rank");
      int number = one.attributes().need("level").whole();
      levels
          .computeIfAbsent(rank, key -> new ArrayList<>())
          .add(new PayLevel(rank, number, law.value(one), increment(one, rank, number)));
    }
    levels.values().forEach(list -> list.sort(Comparator.comparingInt(PayLevel::number)));
    return new PayTable(levels);
  }

  private Parameter<BigDecimal> increment(Provision level, String rank, int number) {
    for (var one : law.of(ProvisionKind.INCREMENT)) {
      if (one.attribute("rank").equals(rank) && one.attributes().need("level").whole() == number) {
        return law.value(one);
      }
    }
    throw level.attributes().defect("the level has no increment");
  }

  private <T> List<LevelAmount<T>> amounts(ProvisionKind kind) {
    var amounts = new ArrayList<LevelAmount<T>>();
    for (var one : law.of(kind)) {
      if (readAs(one)) {
        var node = one.attributes();
        var levels =
            node.has("levels")
                ? node.need("levels").items().stream()
                    .map(PackNode::whole)
                    .collect(Collectors.toSet())
                : Set.<Integer>of();
        amounts.add(
            new LevelAmount<>(
                one.attribute("rank"), levels, node.textOr("teaching", ""), law.value(one)));
      }
    }
    return amounts;
  }

  /** Whether a provision that stands for one reading of the law stands for the one chosen. */
  private boolean readAs(Provision one) {
    return !one.attributes().has("reading")
        || law.policy(one, "reading").choice().value().equals(one.attribute("read-as"));
  }

  private List<EntryStep> entries() {
    return law.of(ProvisionKind.ENTRY_STEP).stream()
        .map(
            one -> {
              var node = one.attributes();
              return new EntryStep(
                  one.attribute("rank"),
                  one.attribute("degree"),
                  node.has("years") ? node.need("years").whole() : 0,
                  node.has("educational") && node.need("educational").yes(),
                  place(one));
            })
        .toList();
  }

  private Parameter<Place> place(Provision one) {
    Parameter<List<Integer>> step = law.value(one);
    var at = step.value();
    return new Parameter<>(
        step.name(),
        step.title(),
        new Place(one.attribute("rank"), at.get(0), at.get(1)),
        step.origin(),
        step.confirmed(),
        step.citation(),
        step.period(),
        null);
  }

  private IncrementRules increments() {
    var stops =
        law.of(ProvisionKind.INCREMENT_STOP).stream()
            .map(
                one ->
                    new IncrementStop(
                        one.attribute("rank"),
                        one.attributes().need("old-level").whole(),
                        one.attributes().need("before-level").whole(),
                        law.value(one)))
            .toList();
    var share = only(ProvisionKind.STOP_SHARE);
    return new IncrementRules(
        stops,
        law.value(share),
        share.attribute("degree"),
        law.value(only(ProvisionKind.YEARLY_DAY)));
  }

  private OldScaleRules oldScale() {
    var levels =
        law.of(ProvisionKind.OLD_LEVEL).stream()
            .map(
                one ->
                    new OldLevelRule(
                        one.attributes().need("level").whole(),
                        law.value(one),
                        law.referred(one, "bonus"),
                        one.attributes().need("complete").yes()))
            .toList();
    var degrees = new HashSet<String>();
    var grounds = new ArrayList<HigherGround>();
    for (var one : law.of(ProvisionKind.HIGHER_GROUND)) {
      degrees.addAll(one.attributes().textsOr("degrees", List.of()));
      grounds.add(
          new HigherGround(
              HigherGround.Kind.valueOf(
                  one.attribute("ground").toUpperCase(Locale.ROOT).replace('-', '_')),
              one.attribute("rank"),
              Set.copyOf(one.attributes().textsOr("posts", List.of())),
              law.value(one)));
    }
    return new OldScaleRules(
        levels,
        grounds,
        degrees,
        policy(BONUS),
        policy(CUT_OFF),
        law.value(only(ProvisionKind.DEDUCTION)));
  }

  private Provision only(ProvisionKind kind) {
    var all = law.of(kind);
    if (all.size() != 1) {
      throw new IllegalStateException(
          "a pay table needs one " + kind.code() + ", not " + all.size());
    }
    return all.get(0);
  }
}
