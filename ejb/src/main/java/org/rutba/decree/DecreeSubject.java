package org.rutba.decree;

import java.math.BigDecimal;
import java.util.List;
import org.rutba.assessment.KeptJudgement;
import org.rutba.register.TeacherHead;
import org.rutba.register.UnitHead;
import org.rutba.rules.facts.PayRights;
import org.rutba.rules.law.Regulation;

/**
 * All that a decree is made from, besides its draft: read once, used by the preview and the act
 * alike.
 *
 * @param ministry the root the issuing unit belongs to
 * @param issuer the unit that issues
 * @param school where the case belongs
 * @param kept the judgement the case was decided on
 * @param law the law that judgement pinned
 * @param ranks as known now
 * @param rights oldest first
 * @param signatory who signs today; null where nobody holds the position
 * @param earlier the decree to be superseded or revoked; null for a promotion
 * @param restored the decree that stands again once the earlier one, a correction, is revoked; null
 *     otherwise
 * @param compensation monthly, that payroll pays the teacher until now; null for none
 * @param later number of the decree that already did; null while the earlier one stands
 */
record DecreeSubject(
    TeacherHead teacher,
    UnitHead ministry,
    UnitHead issuer,
    UnitHead school,
    KeptJudgement kept,
    Regulation law,
    RankTimeline ranks,
    List<PayRights> rights,
    Signatory signatory,
    Decree earlier,
    Decree restored,
    String later,
    BigDecimal compensation) {

  /** Name and post, as printed. */
  record Signatory(String name, String post) {
    static final Signatory NOBODY = new Signatory("", "");

    /** As kept with the decree, in the words of the official language's lists. */
    String printed() {
      return name + "، " + post;
    }
  }

  /**
   * Whether the draft moves the first day of a rank that stays: a correction does, and so does
   * taking one back.
   */
  boolean moves(DecreeDraft draft) {
    return draft.orderType() == OrderType.RANK_CORRECTION
        || earlier != null && earlier.orderType() == OrderType.RANK_CORRECTION;
  }

  /** The days whose rank changes when the draft is issued. */
  ChangedDays changed(DecreeDraft draft) {
    return moves(draft)
        ? ChangedDays.moved(
            draft.rankFrom(), draft.rankTo(), earlier.effectiveOn(), draft.effectiveOn())
        : ChangedDays.promotion(draft.rankFrom(), draft.rankTo(), draft.effectiveOn());
  }

  /** What the draft changes of place and pay; null where the ladder has no levels. */
  PlaceChange places(DecreeDraft draft) {
    return law.salaries() == null ? null : PlaceChange.of(law, PlaceMoved.of(this, draft));
  }

  /** Whether any value used was invented for a demonstration. */
  boolean illustrative(DecreeDraft draft, PayEffect pay) {
    return kept.judgement().illustrative()
        || draft.decision().illustrative()
        || pay.illustrative()
        || law.route().boardsFor(kept.judgement().target()).illustrative()
        || law.policy(EffectiveDayPolicy.ID).choice().illustrative();
  }
}
