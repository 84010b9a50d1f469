package org.rutba.decree;

import java.time.LocalDate;
import java.util.Locale;
import org.rutba.rules.law.Regulation;

/** From which day a promotion holds: the readings the law leaves open, one of which is in force. */
enum EffectiveDayPolicy {
  /** The day the last condition was met, but not before the request. */
  CONDITION_DAY {
    @Override
    LocalDate of(LocalDate requested, LocalDate conditionsMet, LocalDate decided) {
      return conditionsMet == null ? decided : later(requested, conditionsMet);
    }
  },
  REQUEST_DAY {
    @Override
    LocalDate of(LocalDate requested, LocalDate conditionsMet, LocalDate decided) {
      return requested;
    }
  },
  DECISION_DAY {
    @Override
    LocalDate of(LocalDate requested, LocalDate conditionsMet, LocalDate decided) {
      return decided;
    }
  };

  /** The policy's id in the packs. */
  static final String ID = "effective-day";

  abstract LocalDate of(LocalDate requested, LocalDate conditionsMet, LocalDate decided);

  /**
   * The effective day.
   *
   * @param conditionsMet the day every condition that can be calculated was met; null where the
   *     judgement knows none, the decision having settled what was open
   * @param decided day of the board's decision: no policy gives a later day
   * @param lawBegins first day the law pays a rank: no policy gives an earlier one
   */
  LocalDate day(
      LocalDate requested, LocalDate conditionsMet, LocalDate decided, LocalDate lawBegins) {
    var day = of(requested, conditionsMet, decided);
    return later(day.isAfter(decided) ? decided : day, lawBegins);
  }

  /** The policy in force; the latest day there is while the ministry has not chosen. */
  static EffectiveDayPolicy in(Regulation law) {
    var choice = law.policy(ID).choice();
    return choice.open() ? DECISION_DAY : of(choice.value());
  }

  /** The policy of a code used in packs: {@code condition-day}. */
  static EffectiveDayPolicy of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
