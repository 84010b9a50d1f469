package org.rutba.assessment;

import java.util.List;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Outcome;
import org.rutba.rules.judgement.Reading;
import org.rutba.rules.judgement.Reevaluation;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;

/** A re-evaluation in the form judgements are kept and explained in: is the rank held kept? */
public final class ReviewJudgement {
  /** The act of the law re-evaluations are. */
  static final String ACT = "re-evaluation";

  private ReviewJudgement() {}

  /**
   * The judgement of a re-evaluation. Its target is the rank held, its one finding the points that
   * keep it, its outcome the rank afterwards.
   *
   * @param review of a rank held, where the law says which points keep it
   */
  public static Judgement of(Regulation law, Reevaluation review) {
    var status = review.points().status();
    return new Judgement(
        review.rank(),
        review.day(),
        Verdict.of(List.of(status)),
        List.of(review.points()),
        review.scorecard(),
        outcome(law, review),
        null,
        review.readings().stream().map(reading -> reading(review, reading, status)).toList(),
        review.version());
  }

  private static Outcome outcome(Regulation law, Reevaluation review) {
    var after = review.landing() == null ? review.rank() : review.landing();
    if (law.pay() == null) {
      return new Outcome(review.rank(), after, null, review.illustrative());
    }
    var percentage = law.pay().percentage(after);
    return new Outcome(
        review.rank(),
        after,
        percentage.value(),
        review.illustrative() || percentage.illustrative());
  }

  private static Reading reading(
      Reevaluation review, Reevaluation.OtherReading other, FindingStatus status) {
    return new Reading(
        other.policy(),
        other.title(),
        other.chosen(),
        other.alternative(),
        verdict(other.result(), status),
        other.diverges() ? List.of(review.points().requirement()) : List.of());
  }

  private static Verdict verdict(Reevaluation.Result result, FindingStatus otherwise) {
    return switch (result) {
      case KEPT -> Verdict.ELIGIBLE;
      case DEMOTED -> Verdict.NOT_ELIGIBLE;
      default -> Verdict.of(List.of(otherwise));
    };
  }
}
