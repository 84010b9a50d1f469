package org.rutba.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.rutba.rules.facts.RankHeld;
import org.rutba.rules.judgement.Reevaluation.OtherReading;
import org.rutba.rules.judgement.Reevaluation.Result;
import org.rutba.rules.law.ImpossibleDate;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.rank.Rank;
import org.rutba.rules.rank.RankKeeping;
import org.rutba.rules.requirement.Examination;
import org.rutba.rules.requirement.Heading;
import org.rutba.rules.requirement.MinimumPoints;

/** Evaluates one rank held again. */
final class RankReview {

  private final Examination examination;
  private final RankKeeping keeping;
  private final RankHeld held;

  /** One outcome under one choice of readings. */
  private record Answer(Finding points, Result result, String landing, boolean certain) {}

  RankReview(Examination examination) {
    this.examination = examination;
    this.keeping = examination.regulation().keeping();
    this.held = examination.facts().rankOn(examination.day());
  }

  Reevaluation reevaluation() {
    var law = examination.regulation();
    var since = examination.inPresentRankSince();
    if (held == null || keeping == null) {
      return new Reevaluation(
          held == null ? null : held.rank(),
          examination.day(),
          since,
          null,
          held == null ? Result.NO_RANK : Result.UNDECIDED,
          null,
          null,
          false,
          false,
          List.of(),
          examination.standing(),
          List.of(),
          null,
          false,
          law.version());
    }
    var threshold = keeping.threshold().choice().value();
    var answer = answer(threshold, keeping.landing().choice().value());
    var demotions = earlierDemotions();
    return new Reevaluation(
        held.rank(),
        examination.day(),
        since,
        dueDay(since),
        answer.result(),
        answer.points(),
        answer.landing(),
        answer.certain(),
        answer.result() == Result.DEMOTED && second(demotions),
        demotions,
        examination.standing(),
        readings(answer),
        keeping.every().citation(),
        answer.points().illustrative() || keeping.every().illustrative(),
        law.version());
  }

  private Answer answer(String threshold, String landing) {
    var rank = held.rank();
    var heading =
        new Heading("keep-points/" + rank, "keep-points", rank, keeping.threshold().title());
    var points = new MinimumPoints(heading, keeping.toKeep(rank, threshold)).examine(examination);
    return switch (points.status()) {
      case MET -> new Answer(points, Result.KEPT, rank, true);
      case NOT_MET -> demoted(points, landing);
      default -> new Answer(points, Result.UNDECIDED, null, false);
    };
  }

  private Answer demoted(Finding points, String reading) {
    var ladder = examination.regulation().ladder();
    var total = examination.standing().total();
    for (var below = ladder.below(held.rank());
        below.isPresent();
        below = ladder.below(below.get().code())) {
      Rank rank = below.get();
      Parameter<BigDecimal> needed = keeping.toLand(rank.code(), reading);
      if (needed.open()) {
        return new Answer(points, Result.DEMOTED, null, false);
      }
      if (total.compareTo(needed.value()) >= 0) {
        return new Answer(points, Result.DEMOTED, rank.code(), true);
      }
    }
    return new Answer(points, Result.DEMOTED, null, true);
  }

  /** Counted from the day of the rank or of the last re-evaluation, never from a request. */
  private LocalDate dueDay(LocalDate since) {
    var from = since;
    for (var earlier : examination.facts().reevaluations()) {
      if (earlier.day().isBefore(examination.day()) && earlier.day().isAfter(from)) {
        from = earlier.day();
      }
    }
    try {
      return keeping.every().open()
          ? null
          : examination.calendar().add(from, keeping.every().value());
    } catch (ImpossibleDate beyond) {
      return null;
    }
  }

  /** Recorded as such, or seen where a lower rank follows a higher one. */
  private List<LocalDate> earlierDemotions() {
    var ladder = examination.regulation().ladder();
    var days = new TreeSet<LocalDate>();
    for (var earlier : examination.facts().reevaluations()) {
      if (!earlier.kept() && earlier.day().isBefore(examination.day())) {
        days.add(earlier.day());
      }
    }
    RankHeld before = null;
    for (var rank : examination.facts().ranks()) {
      if (before != null
          && rank.from().isBefore(examination.day())
          && ladder.rank(rank.rank()).order() < ladder.rank(before.rank()).order()
          && !recordedWithin(before.from(), rank.from())) {
        days.add(rank.from());
      }
      before = rank;
    }
    return List.copyOf(days);
  }

  /** Whether a demotion was recorded while the rank was held that was lost. */
  private boolean recordedWithin(LocalDate from, LocalDate lost) {
    return examination.facts().reevaluations().stream()
        .anyMatch(one -> !one.kept() && !one.day().isBefore(from) && !one.day().isAfter(lost));
  }

  private boolean second(List<LocalDate> demotions) {
    if (demotions.isEmpty() || keeping.anyEarlierDemotionCounts()) {
      return !demotions.isEmpty();
    }
    var last = demotions.get(demotions.size() - 1);
    return examination.facts().reevaluations().stream()
        .noneMatch(
            one -> one.kept() && one.day().isAfter(last) && one.day().isBefore(examination.day()));
  }

  private List<OtherReading> readings(Answer chosen) {
    var readings = new ArrayList<OtherReading>(2);
    var threshold = keeping.threshold();
    var landing = keeping.landing();
    if (threshold.dual()) {
      var other = answer(threshold.alternative(), landing.choice().value());
      readings.add(reading(threshold, chosen, other));
    }
    if (landing.dual()) {
      var other = answer(threshold.choice().value(), landing.alternative());
      readings.add(reading(landing, chosen, other));
    }
    return readings;
  }

  private static OtherReading reading(Policy policy, Answer chosen, Answer other) {
    return new OtherReading(
        policy.id(),
        policy.title(),
        policy.choice().value(),
        policy.alternative(),
        other.result(),
        other.landing(),
        other.result() != chosen.result() || !Objects.equals(other.landing(), chosen.landing()));
  }
}
