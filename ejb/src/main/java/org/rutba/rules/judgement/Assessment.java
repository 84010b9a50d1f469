package org.rutba.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.facts.Ruling;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.requirement.Examination;
import org.rutba.rules.requirement.Requirement;

/**
 * Judges facts under the law. The answer depends on nothing but the arguments: no clock, no
 * storage, no setting.
 */
public final class Assessment {

  private static final String FIRST_CLASSIFICATION = "first-classification";

  private Assessment() {}

  /**
   * What the law says of a teacher and a target rank on a day. Throws {@link
   * IllegalArgumentException} where the ladder has no such rank.
   */
  public static Judgement of(Regulation regulation, FactSheet facts, String target, LocalDate day) {
    var examination = examination(regulation, facts, target, day);
    var requirements = asked(regulation.requirementsFor(target), facts, day);
    var findings = new ArrayList<Finding>(requirements.size());
    for (var requirement : requirements) {
      findings.add(finding(requirement, examination));
    }
    return new Judgement(
        target,
        day,
        verdict(findings),
        findings,
        examination.standing(),
        outcome(regulation, facts, target, day),
        earliest(findings, day),
        readings(examination, requirements, findings),
        regulation.version());
  }

  /**
   * The rank of a first classification: time in a rank is not asked, since nobody has held one.
   * Throws {@link IllegalArgumentException} where the regulation is not that of first
   * classifications.
   */
  public static Placement classify(Regulation regulation, FactSheet facts, LocalDate day) {
    if (!regulation.act().equals(FIRST_CLASSIFICATION)) {
      throw new IllegalArgumentException("the law given is that of a " + regulation.act());
    }
    return place(regulation, facts, day);
  }

  /** Whether the rank held on a day is kept by the points of the table, and what if it is not. */
  public static Reevaluation reevaluate(Regulation regulation, FactSheet facts, LocalDate day) {
    var held = facts.rankOn(day);
    var rank = held == null ? null : held.rank();
    return new RankReview(examination(regulation, facts, rank, day)).reevaluation();
  }

  /** The highest rank whose conditions a teacher meets on a day. */
  public static Placement place(Regulation regulation, FactSheet facts, LocalDate day) {
    var ranks = regulation.ladder().ranks();
    var judgements = new ArrayList<Judgement>();
    boolean certain = true;
    for (int i = ranks.size() - 1; i >= 0; i--) {
      var judgement = of(regulation, facts, ranks.get(i).code(), day);
      judgements.add(judgement);
      switch (judgement.verdict()) {
        case ELIGIBLE, NEEDS_DECISION -> {
          return new Placement(ranks.get(i).code(), certain, judgements);
        }
        case INCOMPLETE -> certain = false;
        case NOT_ELIGIBLE -> {}
      }
    }
    return new Placement(null, certain, judgements);
  }

  /**
   * The first day, from one day to another, on which nothing that can be calculated stands in the
   * way any more and nothing does until the last; null where there is none.
   */
  public static LocalDate metOn(
      Regulation regulation, FactSheet facts, String target, LocalDate from, LocalDate to) {
    LocalDate since = null;
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      var verdict = of(regulation, facts, target, day).verdict();
      boolean met = verdict == Verdict.ELIGIBLE || verdict == Verdict.NEEDS_DECISION;
      if (!met) {
        since = null;
      } else if (since == null) {
        since = day;
      }
    }
    return since;
  }

  private static List<Requirement> asked(
      List<Requirement> requirements, FactSheet facts, LocalDate day) {
    var asked = new ArrayList<Requirement>(requirements.size());
    for (var requirement : requirements) {
      if (requirement.asked(facts, day)) {
        asked.add(requirement);
      }
    }
    return asked;
  }

  private static Examination examination(
      Regulation regulation, FactSheet facts, String target, LocalDate day) {
    var periods = regulation.periods().calendar();
    var bare = new Examination(facts, day, regulation, null, periods);
    var table = regulation.scoreTable();
    return table == null
        ? bare
        : new Examination(
            facts,
            day,
            regulation,
            table.standing(facts, day, bare.inPresentRankSince(), target),
            periods);
  }

  private static Finding finding(Requirement requirement, Examination examination) {
    var finding = requirement.examine(examination);
    var other = requirement.underAlternative();
    if (other != null) {
      finding = finding.besideAlternative(other.examine(examination));
    }
    var ruling = examination.facts().rulingOn(requirement.heading().id(), examination.day());
    return ruling != null
            && ruling.kind() == Ruling.Kind.WAIVED
            && mayWaive(ruling, examination)
            && !finding.status().satisfied()
        ? finding.waived(ruling)
        : finding;
  }

  private static boolean mayWaive(Ruling ruling, Examination examination) {
    return examination.regulation().waivable(ruling.requirement(), ruling.power());
  }

  private static Verdict verdict(List<Finding> findings) {
    return Verdict.of(findings.stream().map(Finding::status).toList());
  }

  private static Outcome outcome(
      Regulation regulation, FactSheet facts, String target, LocalDate day) {
    var held = facts.rankOn(day);
    var from = held == null ? null : held.rank();
    if (regulation.pay() == null) {
      return new Outcome(from, target, null, false);
    }
    var percentage = regulation.pay().percentage(target);
    return new Outcome(from, target, percentage.value(), percentage.illustrative());
  }

  private static LocalDate earliest(List<Finding> findings, LocalDate day) {
    var last = day;
    for (var finding : findings) {
      if (finding.status().satisfied() || finding.status() == FindingStatus.NEEDS_DECISION) {
        continue;
      }
      if (finding.earliestDay() == null) {
        return null;
      }
      last = finding.earliestDay().isAfter(last) ? finding.earliestDay() : last;
    }
    return last;
  }

  private static List<Reading> readings(
      Examination examination, List<Requirement> requirements, List<Finding> findings) {
    var policies = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < requirements.size(); i++) {
      if (findings.get(i).alternative() != null) {
        policies.computeIfAbsent(requirements.get(i).policy(), id -> new ArrayList<>()).add(i);
      }
    }
    var readings = new ArrayList<Reading>(policies.size());
    policies.forEach((id, at) -> readings.add(reading(examination.regulation(), id, at, findings)));
    var periods = examination.regulation().periods();
    if (periods.alternative() != null) {
      readings.add(counted(examination, requirements, findings));
    }
    return readings;
  }

  /** The same findings with all time counted in the other calendar. */
  private static Reading counted(
      Examination examination, List<Requirement> requirements, List<Finding> findings) {
    var periods = examination.regulation().periods();
    var other =
        new Examination(
            examination.facts(),
            examination.day(),
            examination.regulation(),
            examination.standing(),
            periods.alternative());
    var statuses = new ArrayList<FindingStatus>(findings.size());
    var diverging = new ArrayList<String>();
    for (int i = 0; i < findings.size(); i++) {
      var status = finding(requirements.get(i), other).status();
      statuses.add(status);
      if (status != findings.get(i).status()) {
        diverging.add(findings.get(i).requirement());
      }
    }
    var policy = periods.policy();
    return new Reading(
        policy.id(),
        policy.title(),
        periods.calendar().code(),
        periods.alternative().code(),
        Verdict.of(statuses),
        diverging);
  }

  private static Reading reading(
      Regulation regulation, String id, List<Integer> at, List<Finding> findings) {
    var statuses = new ArrayList<FindingStatus>(findings.size());
    findings.forEach(finding -> statuses.add(finding.status()));
    var diverging = new ArrayList<String>();
    for (int i : at) {
      var finding = findings.get(i);
      if (finding.status() == FindingStatus.WAIVED) {
        continue;
      }
      statuses.set(i, finding.alternative().status());
      if (finding.readingsDiverge()) {
        diverging.add(finding.requirement());
      }
    }
    var policy = regulation.policy(id);
    return new Reading(
        id,
        policy.title(),
        policy.choice().value(),
        policy.alternative(),
        Verdict.of(statuses),
        diverging);
  }
}
