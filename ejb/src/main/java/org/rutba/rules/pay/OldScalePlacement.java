package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rutba.rules.facts.OldScale;
import org.rutba.rules.law.Citation;
import org.rutba.rules.rank.Place;

/**
 * Where a member of the old scale comes to stand.
 *
 * @param rank null where there is none
 * @param place null where there is none
 * @param stepsAdded steps the law adds after landing
 * @param ground of a higher rank; null where the level of the old scale gave the rank
 * @param compensation monthly, what net pay falls short of the old; null while one of the two is
 *     not known
 * @param remarks what a person must look at before it is decided
 * @param citation null where there is no rule
 */
public record OldScalePlacement(
    String rank,
    Place place,
    int stepsAdded,
    HigherGround.Kind ground,
    BigDecimal compensation,
    List<Remark> remarks,
    Citation citation) {

  /** What a person must look at. */
  public enum Remark {
    /** The old scale had no such level. */
    NO_SUCH_LEVEL,
    /** The old salary is not recorded. */
    NO_OLD_SALARY,
    /** The sentence of the law breaks off: a person confirms the place. */
    TEXT_INCOMPLETE,
    /** The old salary is above all the rank pays. */
    ABOVE_THE_RANK,
    /** Old net pay is not recorded, or the deduction is not confirmed. */
    NET_UNKNOWN,
    /** Net pay falls and is compensated. */
    NET_SHORTFALL;

    /** {@code no-old-salary} … */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public OldScalePlacement {
    remarks = List.copyOf(remarks);
  }

  static OldScalePlacement nowhere(Remark why) {
    return new OldScalePlacement(null, null, 0, null, null, List.of(why), null);
  }

  /** The same with its compensation and what must be looked at. */
  OldScalePlacement examined(SalaryLaw law, OldScale old, boolean certain) {
    var found = new ArrayList<Remark>(2);
    if (!certain) {
      found.add(Remark.TEXT_INCOMPLETE);
    }
    if (law.table().salary(place).compareTo(old.salary()) < 0) {
      found.add(Remark.ABOVE_THE_RANK);
    }
    var net = law.oldScale().net(law, place);
    BigDecimal shortfall = null;
    if (net == null || old.net() == null) {
      found.add(Remark.NET_UNKNOWN);
    } else {
      shortfall = old.net().subtract(net).max(BigDecimal.ZERO);
      if (shortfall.signum() > 0) {
        found.add(Remark.NET_SHORTFALL);
      }
    }
    return new OldScalePlacement(rank, place, stepsAdded, ground, shortfall, found, citation);
  }

  /**
   * What is left of a compensation after later pay rises: each of them reduces it.
   *
   * @param rises the sum of the rises received since
   */
  public static BigDecimal remaining(BigDecimal compensation, BigDecimal rises) {
    return compensation.subtract(rises).max(BigDecimal.ZERO);
  }
}
