package org.rutba.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.pay.SalaryLaw;
import org.rutba.rules.rank.PayLevel;
import org.rutba.rules.rank.Place;

/**
 * A place on the ladder and what goes with it.
 *
 * @param level its row of the pay table
 * @param transport monthly
 * @param generalLoad periods a week in general education; null where the law states none
 * @param specialLoad the same in special education
 * @param next null at the top of the rank
 * @param nextSalary null at the top of the rank
 */
public record PlaceSheet(
    Place place,
    PayLevel level,
    Parameter<BigDecimal> transport,
    Parameter<Integer> generalLoad,
    Parameter<Integer> specialLoad,
    Place next,
    BigDecimal nextSalary) {

  /** Throws {@link NoSuchPlace}. */
  public static PlaceSheet of(SalaryLaw law, Place place) {
    var table = law.table();
    if (!table.has(place)) {
      throw new NoSuchPlace(place.rank(), place.level(), place.step());
    }
    Optional<Place> next = table.next(place);
    return new PlaceSheet(
        place,
        table.levelOf(place),
        law.transport(place).amount(),
        law.load(place.rank(), "general").orElse(null),
        law.load(place.rank(), "special").orElse(null),
        next.orElse(null),
        next.map(table::salary).orElse(null));
  }

  public BigDecimal salary() {
    return level.salary(place.step());
  }

  public boolean illustrative() {
    return level.salaries().illustrative() || transport.illustrative();
  }
}
