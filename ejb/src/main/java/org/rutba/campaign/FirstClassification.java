package org.rutba.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rutba.decree.OrderType;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;

/** The first rank of those who hold none: the highest whose conditions are met on the day. */
final class FirstClassification implements RunKind {
  @Override
  public String code() {
    return "first-classification";
  }

  @Override
  public String act() {
    return "first-classification";
  }

  @Override
  public Optional<ExceptionReason> leavesOut(Candidate teacher, LocalDate day) {
    return teacher.rank() == null ? Optional.empty() : Optional.of(ExceptionReason.HOLDS_RANK);
  }

  @Override
  public Answer judge(Regulation law, FactSheet facts, LocalDate day) {
    var placement = Assessment.classify(law, facts, day);
    if (!placement.certain()) {
      return uncertain(
          placement.judgements().stream()
              .filter(judgement -> judgement.verdict() == Verdict.INCOMPLETE)
              .findFirst()
              .orElseThrow());
    }
    var judgement = placement.judgements().get(placement.judgements().size() - 1);
    return new Answer(
        placement.rank() == null ? ItemResult.NONE : ItemResult.RANK,
        placement.rank(),
        null,
        placement.rank() == null ? with(judgement, FindingStatus.NOT_MET) : null,
        otherReading(judgement),
        judgement.illustrative(),
        judgement);
  }

  private static Answer uncertain(Judgement judgement) {
    var open =
        judgement.findings().stream()
            .flatMap(finding -> finding.unconfirmed().stream())
            .distinct()
            .collect(Collectors.joining(" "));
    return open.isEmpty()
        ? Answer.exception(
            ExceptionReason.NO_DATA, with(judgement, FindingStatus.NO_DATA), judgement)
        : Answer.exception(ExceptionReason.UNCONFIRMED, open, judgement);
  }

  private static String with(Judgement judgement, FindingStatus status) {
    return judgement.withStatus(status).stream()
        .map(finding -> finding.requirement())
        .collect(Collectors.joining(" "));
  }

  private static String otherReading(Judgement judgement) {
    return judgement.readings().stream()
        .filter(reading -> reading.verdict() != judgement.verdict())
        .map(reading -> reading.policy() + " " + reading.alternative())
        .findFirst()
        .orElse(null);
  }

  @Override
  public String decidedAs(String rankHeld, Answer answer) {
    return answer.rank();
  }

  @Override
  public Optional<OrderType> decree(ItemResult result) {
    return result == ItemResult.RANK
        ? Optional.of(OrderType.RANK_CLASSIFICATION)
        : Optional.empty();
  }
}
