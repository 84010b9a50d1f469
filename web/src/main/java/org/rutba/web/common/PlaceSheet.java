package org.rutba.web.common;

import java.math.BigDecimal;
import java.util.List;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.rank.Place;

/**
 * A place on a ladder of levels and steps and what goes with it.
 *
 * @param reached how many steps of the rank are reached
 * @param steps how many the rank has
 * @param salary monthly and basic
 * @param salaries the pay table's line the salary stands in
 * @param increment yearly
 * @param transport monthly
 * @param general periods a week in general education; null where the law states none
 * @param special periods a week in special education; null where the law states none
 */
public record PlaceSheet(
    Place place,
    int reached,
    int steps,
    BigDecimal salary,
    Parameter<?> salaries,
    Parameter<BigDecimal> increment,
    Parameter<BigDecimal> transport,
    Parameter<Integer> general,
    Parameter<Integer> special,
    List<Rung> rungs) {

  public PlaceSheet {
    rungs = List.copyOf(rungs);
  }

  /**
   * A rank as it is drawn.
   *
   * @param y its upper edge
   * @param at where its name begins
   * @param held whether it is the one held
   */
  public record Rung(String rank, double y, double at, boolean held, List<Cell> cells) {
    public Rung {
      cells = List.copyOf(cells);
    }

    /** Where the foot of its name stands. */
    public double getWordsAt() {
      return y - 4;
    }
  }

  /**
   * A step as it is drawn.
   *
   * @param state {@code reached}, {@code here} or {@code open}
   */
  public record Cell(double x, String state) {}
}
