package org.rutba.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rutba.assessment.ReviewJudgement;
import org.rutba.decree.OrderType;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Reevaluation;
import org.rutba.rules.judgement.Reevaluation.OtherReading;
import org.rutba.rules.law.Regulation;

/**
 * Whether the rank held is kept. A second demotion, or points that reach no lower rank, are a
 * question for the board and lead to no decree by themselves.
 */
final class RankReevaluation implements RunKind {
  @Override
  public String code() {
    return "re-evaluation";
  }

  @Override
  public String act() {
    return "re-evaluation";
  }

  @Override
  public Optional<ExceptionReason> leavesOut(Candidate teacher, LocalDate day) {
    return teacher.rank() == null ? Optional.of(ExceptionReason.NO_RANK) : Optional.empty();
  }

  @Override
  public Answer judge(Regulation law, FactSheet facts, LocalDate day) {
    var review = Assessment.reevaluate(law, facts, day);
    if (review.result() == Reevaluation.Result.NO_RANK) {
      return Answer.exception(ExceptionReason.NO_RANK, null);
    }
    if (review.points() == null) {
      return Answer.exception(ExceptionReason.NO_LAW, null);
    }
    boolean closed = facts.reevaluations().stream().anyMatch(one -> !one.day().isBefore(day));
    if (closed || !review.due()) {
      return Answer.exception(
          ExceptionReason.NOT_DUE, review.dueDay() == null ? null : review.dueDay().toString());
    }
    var judgement = ReviewJudgement.of(law, review);
    if (review.result() == Reevaluation.Result.UNDECIDED
        || review.result() == Reevaluation.Result.DEMOTED && !review.landingCertain()) {
      return undecided(review, judgement);
    }
    return new Answer(
        result(review),
        review.landing(),
        null,
        null,
        otherReading(review.readings()),
        review.illustrative(),
        judgement);
  }

  private static ItemResult result(Reevaluation review) {
    if (review.result() == Reevaluation.Result.KEPT) {
      return ItemResult.KEPT;
    }
    return review.secondDemotion() || review.landing() == null
        ? ItemResult.EXIT
        : ItemResult.DEMOTED;
  }

  private static Answer undecided(Reevaluation review, Judgement judgement) {
    var open = review.points().unconfirmed().stream().collect(Collectors.joining(" "));
    return Answer.exception(
        open.isEmpty() && review.result() == Reevaluation.Result.UNDECIDED
            ? ExceptionReason.NO_DATA
            : ExceptionReason.UNCONFIRMED,
        open.isEmpty() ? null : open,
        judgement);
  }

  private static String otherReading(List<OtherReading> readings) {
    return readings.stream()
        .filter(OtherReading::diverges)
        .map(
            reading ->
                reading.policy()
                    + " "
                    + reading.alternative()
                    + " "
                    + reading.result().code()
                    + (reading.landing() == null ? "" : " " + reading.landing()))
        .findFirst()
        .orElse(null);
  }

  /** The boards that decide on the rank decide on losing it. */
  @Override
  public String decidedAs(String rankHeld, Answer answer) {
    return rankHeld;
  }

  @Override
  public boolean closesReevaluation() {
    return true;
  }

  /** Of a second demotion too: where the board refuses the exit, the demotion alone stands. */
  @Override
  public Optional<OrderType> decree(ItemResult result) {
    return result == ItemResult.DEMOTED || result == ItemResult.EXIT
        ? Optional.of(OrderType.RANK_DEMOTION)
        : Optional.empty();
  }
}
