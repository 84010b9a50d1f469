package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.Measure;
import org.rutba.rules.judgement.Missing;
import org.rutba.rules.judgement.Note;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;

/**
 * Time in the rank below, as much as the degree asks. Unspent time served under an earlier
 * regulation counts with it.
 *
 * @param rank the rank to have been in
 * @param byDegree time by code of a degree, or {@link Degrees#ANY}
 * @param otherReading the same by the law's other reading; null where it is read in one way only
 * @param reading the ambiguity; null where there is none
 * @param credited whether time under an earlier regulation counts
 */
public record TimeInRank(
    Heading heading,
    String rank,
    Parameter<Map<String, Period>> byDegree,
    Parameter<Map<String, Period>> otherReading,
    Policy reading,
    boolean credited)
    implements Requirement {

  @Override
  public Requirement underAlternative() {
    return reading != null && reading.dual()
        ? new TimeInRank(heading, rank, otherReading, byDegree, reading, credited)
        : null;
  }

  @Override
  public String policy() {
    return reading == null ? null : reading.id();
  }

  @Override
  public Finding examine(Examination examination) {
    var day = examination.day();
    var facts = examination.facts();
    var finding = new FindingBuilder(heading, day).rests(byDegree);
    var since = facts.inRankSince(rank, day);
    if (finding.open()) {
      return finding.unconfirmed();
    }
    var needed = needed(examination, finding);
    if (since == null) {
      return notInRank(examination, finding, needed);
    }
    finding
        .note(Note.Key.IN_RANK_SINCE, new Measure.Day(since))
        .evidence(facts.rankOn(day).evidence());
    var credit = credit(examination, finding);
    finding.found(Measure.span(sum(examination.periods().between(since, day), credit)));
    if (needed == null) {
      var order = examination.regulation().degrees();
      var least = order.stream().filter(byDegree.value()::containsKey).findFirst().orElseThrow();
      finding.missing(Missing.Kind.DEGREE, Measure.code("degree", least));
      return Degrees.highest(facts, day, order) == null ? finding.noData() : finding.unmet();
    }
    var served = examination.periods().add(since, needed);
    var reached = examination.periods().add(served, credit.negated());
    return answer(examination, finding, reached);
  }

  private Period needed(Examination examination, FindingBuilder finding) {
    var order = examination.regulation().degrees();
    var degree = Degrees.highest(examination.facts(), examination.day(), order);
    var needed =
        degree == null
            ? byDegree.value().get(Degrees.ANY)
            : Degrees.of(byDegree.value(), degree.degree(), order);
    if (needed != null) {
      finding.needed(Measure.span(needed));
      if (degree != null && !byDegree.value().containsKey(Degrees.ANY)) {
        finding
            .note(Note.Key.RECKONED_FOR_DEGREE, Measure.code("degree", degree.degree()))
            .evidence(degree.evidence());
      }
    }
    return needed;
  }

  private Period credit(Examination examination, FindingBuilder finding) {
    var credit = Period.ZERO;
    if (!credited) {
      return credit;
    }
    for (var one : examination.facts().career().credits()) {
      if (one.day().isAfter(examination.day())) {
        continue;
      }
      if (one.unspent()) {
        credit = sum(credit, one.time());
        finding.evidence(one.evidence());
      } else {
        finding.note(Note.Key.CREDIT_SPENT, Measure.code("rank", one.usedFor()));
      }
    }
    if (!credit.isZero()) {
      finding.note(Note.Key.CREDIT_COUNTED, Measure.span(credit));
    }
    return credit;
  }

  private static Period sum(Period one, Period other) {
    int days = one.getDays() + other.getDays();
    long months = one.toTotalMonths() + other.toTotalMonths() + days / 30;
    return Period.of((int) (months / 12), (int) (months % 12), days % 30);
  }

  private Finding notInRank(Examination examination, FindingBuilder finding, Period needed) {
    var held = examination.facts().rankOn(examination.day());
    if (held != null) {
      finding.found(Measure.code("rank", held.rank())).evidence(held.evidence());
      var ladder = examination.regulation().ladder();
      if (ladder.has(heading.target())
          && ladder.rank(held.rank()).order() >= ladder.rank(heading.target()).order()) {
        return finding.note(Note.Key.RANK_ALREADY_HELD, Measure.code("rank", held.rank())).unmet();
      }
    }
    finding
        .note(Note.Key.NOT_IN_PREVIOUS_RANK, Measure.code("rank", rank))
        .missing(Missing.Kind.RANK, Measure.code("rank", rank));
    if (needed != null) {
      finding.missing(Missing.Kind.TIME, Measure.span(needed));
    }
    return examination.facts().ranks().isEmpty() ? finding.noData() : finding.unmet();
  }

  private static Finding answer(
      Examination examination, FindingBuilder finding, LocalDate reached) {
    var day = examination.day();
    if (!day.isBefore(reached)) {
      return finding.met();
    }
    var held = examination.facts().rankOn(day);
    boolean heldUntilThen = held.to() == null || reached.isBefore(held.to());
    return finding
        .earliest(heldUntilThen ? reached : null)
        .missing(Missing.Kind.TIME, Measure.span(examination.periods().between(day, reached)))
        .unmet();
  }
}
