package org.rutba.decree;

import java.math.BigDecimal;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.rank.Place;

/**
 * What goes with a place on a ladder of levels and steps, by the law of a decree. Amounts are
 * monthly, the increment yearly.
 *
 * @param load periods taught a week in general education; null where the law states none
 * @param specialLoad the same in special education
 * @param illustrative whether one of them was invented for a demonstration
 */
public record PlaceTerms(
    Place place,
    BigDecimal salary,
    BigDecimal increment,
    BigDecimal transport,
    Integer load,
    Integer specialLoad,
    boolean illustrative) {
  private static final String GENERAL = "general";
  private static final String SPECIAL = "special";

  /** Throws {@link IllegalArgumentException} where the table has no such place. */
  static PlaceTerms of(Regulation law, Place place) {
    var salaries = law.salaries();
    var level = salaries.table().levelOf(place);
    var transport = salaries.transport(place).amount();
    return new PlaceTerms(
        place,
        level.salary(place.step()),
        level.increment().value(),
        transport.value(),
        load(law, place.rank(), GENERAL),
        load(law, place.rank(), SPECIAL),
        level.salaries().illustrative()
            || level.increment().illustrative()
            || transport.illustrative());
  }

  private static Integer load(Regulation law, String rank, String teaching) {
    return law.salaries().load(rank, teaching).map(one -> one.value()).orElse(null);
  }

  /** What is paid every month. */
  BigDecimal monthly() {
    return salary.add(transport);
  }
}
