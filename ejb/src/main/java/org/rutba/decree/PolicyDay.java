package org.rutba.decree;

import java.time.LocalDate;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.rank.Place;

/** The effective day a decree is given unless HR departs from it. */
final class PolicyDay {
  private PolicyDay() {}

  /**
   * The day the policy in force gives.
   *
   * @param judgement the one the case was decided on; where it knows no day on which all that can
   *     be calculated was met, the decision settled what was open
   */
  static LocalDate of(
      Regulation law, Judgement judgement, LocalDate requestedOn, LocalDate decidedOn) {
    return EffectiveDayPolicy.in(law)
        .day(requestedOn, judgement.earliestDay(), decidedOn, lawBegins(law));
  }

  /**
   * The day of a first classification: the first the law pays a rank for, or the day of hiring
   * where that is later. The ranks of those in service then are owed from the law's own day on.
   */
  static LocalDate ofClassification(Regulation law, LocalDate hiredOn) {
    var begins = lawBegins(law);
    return hiredOn.isAfter(begins) ? hiredOn : begins;
  }

  /** First day the law pays a rank; no decree takes effect before it. */
  static LocalDate lawBegins(Regulation law) {
    if (law.pay() != null) {
      return law.pay().appliesFrom().value();
    }
    var lowest = law.ladder().ranks().get(0).code();
    return law.salaries().table().levelOf(new Place(lowest, 1, 1)).salaries().period().from();
  }
}
