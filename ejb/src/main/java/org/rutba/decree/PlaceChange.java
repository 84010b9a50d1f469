package org.rutba.decree;

import java.math.BigDecimal;
import java.util.Objects;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.pay.OldScalePlacement;
import org.rutba.rules.rank.Place;

/**
 * The place a decree leads from and the one it leads to, with what each pays.
 *
 * @param before null where no place was held
 * @param after null where none is held any more
 * @param compensationBefore monthly, paid until now for a fall of net pay; null where there is none
 * @param compensationAfter what is left of it; null where there is none
 */
public record PlaceChange(
    PlaceTerms before,
    PlaceTerms after,
    BigDecimal compensationBefore,
    BigDecimal compensationAfter) {

  static PlaceChange of(Regulation law, PlaceMoved moved) {
    var before = terms(law, moved.from());
    var after = terms(law, moved.to());
    return new PlaceChange(
        before,
        after,
        moved.compensation(),
        moved.newCompensation() == null
            ? left(moved.compensation(), before, after)
            : moved.newCompensation());
  }

  private static PlaceTerms terms(Regulation law, Place place) {
    return place == null ? null : PlaceTerms.of(law, place);
  }

  /** A compensation shrinks by every later rise of pay. */
  private static BigDecimal left(BigDecimal compensation, PlaceTerms before, PlaceTerms after) {
    if (compensation == null || before == null || after == null) {
      return compensation;
    }
    var rise = after.monthly().subtract(before.monthly()).max(BigDecimal.ZERO);
    return OldScalePlacement.remaining(compensation, rise);
  }

  /** What payroll pays every month after the act, without the compensation. */
  BigDecimal due() {
    return after == null ? BigDecimal.ZERO : after.monthly();
  }

  /** What a place before paid every month, without the compensation. */
  BigDecimal paid() {
    return before == null ? BigDecimal.ZERO : before.monthly();
  }

  /** Whether transport falls though the place is higher: basic pay never does. */
  public boolean transportFalls() {
    return before != null && after != null && after.transport().compareTo(before.transport()) < 0;
  }

  boolean illustrative() {
    return before != null && before.illustrative() || after != null && after.illustrative();
  }

  /** The terms of the rank a day's pay is reckoned by. */
  BigDecimal monthlyOf(String rank) {
    if (after != null && Objects.equals(after.place().rank(), rank)) {
      return after.monthly();
    }
    return before != null && Objects.equals(before.place().rank(), rank)
        ? before.monthly()
        : BigDecimal.ZERO;
  }
}
