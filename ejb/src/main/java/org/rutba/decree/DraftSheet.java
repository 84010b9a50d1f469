package org.rutba.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.assessment.KeptJudgement;
import org.rutba.platform.Refusal;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.rank.RankLadder;

/**
 * The page on which a draft is issued.
 *
 * @param judgement the one the case was decided on
 * @param policyDay the effective day the policy gives
 * @param effectiveReason why HR departed from it; null where it did not
 * @param earliestDay first effective day the law allows
 * @param reason of a correction; null for a promotion
 * @param earlierNumber the decree it corrects; null for a promotion
 * @param signatory name of who signs today; empty where the position is vacant
 * @param signatoryPost the post, as printed; empty likewise
 * @param pay null where it cannot be reckoned; the obstacles say why
 * @param lasting what payroll would pay every month from now on where pay is read from a table
 * @param illustrative whether a value used was invented for a demonstration
 * @param obstacles what the act would be refused for today, the gravest first
 */
public record DraftSheet(
    WaitingLine line,
    Decision decision,
    KeptJudgement judgement,
    RankLadder ladder,
    OfficialCalendar calendar,
    LocalDate policyDay,
    String effectiveReason,
    LocalDate earliestDay,
    String reason,
    String earlierNumber,
    String signatory,
    String signatoryPost,
    PayEffect pay,
    List<PayLineRow> lasting,
    boolean illustrative,
    List<Refusal> obstacles,
    List<Consequence> consequences) {

  public DraftSheet {
    lasting = List.copyOf(lasting);
    obstacles = List.copyOf(obstacles);
    consequences = List.copyOf(consequences);
  }

  static DraftSheet of(
      WaitingLine line, DecreeDraft draft, DecreeSubject subject, LocalDate today) {
    var obstacles = Obstacles.of(subject, draft, today);
    var reckonable =
        obstacles.stream()
            .noneMatch(
                each ->
                    each instanceof PayRightsMissing
                        || each instanceof ValueUnconfirmed
                        || each instanceof PlaceUnknown
                        || each instanceof NoPlaceInRank);
    var pay = reckonable ? DecreeIssuing.payEffect(subject, draft, today) : null;
    var signs = subject.signatory() == null ? DecreeSubject.Signatory.NOBODY : subject.signatory();
    return new DraftSheet(
        line,
        draft.decision(),
        subject.kept(),
        subject.law().ladder(),
        subject.law().calendar(),
        draft.policyDay(),
        draft.effectiveReason(),
        PolicyDay.lawBegins(subject.law()),
        draft.reason(),
        subject.earlier() == null ? null : subject.earlier().number(),
        signs.name(),
        signs.post(),
        pay,
        pay == null || pay.places() == null ? List.of() : lasting(pay, subject, today),
        pay != null && subject.illustrative(draft, pay),
        obstacles,
        consequences(draft, subject, pay));
  }

  private static List<PayLineRow> lasting(PayEffect pay, DecreeSubject subject, LocalDate today) {
    var month = Arrears.month(subject.law().calendar(), today);
    return pay.lasting().entrySet().stream()
        .map(one -> new PayLineRow(one.getKey(), month, one.getValue(), ""))
        .toList();
  }

  private static List<Consequence> consequences(
      DecreeDraft draft, DecreeSubject subject, PayEffect pay) {
    var all = new ArrayList<Consequence>();
    all.add(Consequence.of(Consequence.Kind.NUMBER_USED));
    all.add(Consequence.of(Consequence.Kind.RANK_HOLDS, draft.rankTo(), draft.effectiveOn()));
    if (subject.earlier() != null) {
      all.add(Consequence.of(Consequence.Kind.EARLIER_SUPERSEDED, subject.earlier().number()));
    }
    if (pay != null) {
      months(pay, PayLineKind.ARREARS, Consequence.Kind.ARREARS_LINES, all);
      months(pay, PayLineKind.RECOVERY, Consequence.Kind.RECOVERY_LINES, all);
    }
    all.add(Consequence.of(Consequence.Kind.TOLD));
    all.add(Consequence.of(Consequence.Kind.VERIFIABLE));
    return all;
  }

  private static void months(
      PayEffect pay, PayLineKind kind, Consequence.Kind said, List<Consequence> all) {
    var lines = pay.arrears().stream().filter(line -> line.kind() == kind).toList();
    if (!lines.isEmpty()) {
      all.add(
          Consequence.of(
              said, lines.size(), lines.get(0).month(), lines.get(lines.size() - 1).month()));
    }
  }
}
