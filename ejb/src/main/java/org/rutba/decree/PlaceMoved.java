package org.rutba.decree;

import java.math.BigDecimal;
import org.rutba.rules.rank.Place;

/**
 * The places a decree leads from and to, on a ladder of levels and steps.
 *
 * @param from null where none was held, or where the register has a rank without a place
 * @param to null where none is held after it, or where the law gives none
 * @param compensation monthly, paid until now for a fall of net pay; null for none
 * @param newCompensation monthly, that the decree itself sets; null where it follows from the law
 */
record PlaceMoved(Place from, Place to, BigDecimal compensation, BigDecimal newCompensation) {

  /**
   * Where a draft leads: to the place it was prepared for, or else where the law lets a promotion
   * land from the place held on its effective day.
   */
  static PlaceMoved of(DecreeSubject subject, DecreeDraft draft) {
    if (draft.placed() || !draft.orderType().original()) {
      return new PlaceMoved(
          draft.placeFrom(), draft.placeTo(), subject.compensation(), draft.compensation());
    }
    var from = subject.ranks().placeOn(draft.effectiveOn());
    var to = draft.placeTo();
    if (to == null && from != null) {
      to = subject.law().salaries().promoted(from, draft.rankTo()).orElse(null);
    }
    return new PlaceMoved(from, to, subject.compensation(), draft.compensation());
  }
}
