package org.rutba.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.law.Regulation;

/**
 * The rank after the one a teacher holds, judged in passing.
 *
 * @param held code of the rank held on the day; null for none
 */
record NextRank(String held, Judgement judgement) {

  /** Empty at the top of the ladder, and where the next rank is not one the law's act leads to. */
  static Optional<NextRank> of(Regulation law, FactSheet facts, LocalDate day) {
    var rank = facts.rankOn(day);
    var held = rank == null ? null : rank.rank();
    return after(law, held)
        .map(target -> new NextRank(held, Assessment.of(law, facts, target, day)));
  }

  /**
   * @param held null for none
   */
  static Optional<String> after(Regulation law, String held) {
    var next = held == null ? Optional.of(law.ladder().ranks().get(0)) : law.ladder().above(held);
    return next.map(rank -> rank.code()).filter(law::leadsTo);
  }

  /**
   * The day everything calculable is met; where something else is lacking too, the day time has
   * done its part. Null where no day can be told.
   */
  LocalDate earliestDay() {
    return judgement.earliestDay() == null ? judgement.timeServedOn() : judgement.earliestDay();
  }

  /** What somebody has to do something about before the board: neither time nor the decision. */
  List<Missing> stillMissing() {
    return judgement.missing().stream()
        .filter(one -> one.kind() != Missing.Kind.TIME && one.kind() != Missing.Kind.DECISION)
        .toList();
  }
}
