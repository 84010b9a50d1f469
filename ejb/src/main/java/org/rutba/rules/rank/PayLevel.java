package org.rutba.rules.rank;

import java.math.BigDecimal;
import java.util.List;
import org.rutba.rules.law.Parameter;

/**
 * One level of a rank in the pay table.
 *
 * @param number 1 for the lowest of the rank
 * @param salaries monthly basic salary of each step, lowest first
 * @param increment yearly, from one step of the level to the next
 */
public record PayLevel(
    String rank,
    int number,
    Parameter<List<BigDecimal>> salaries,
    Parameter<BigDecimal> increment) {

  public int steps() {
    return salaries.value().size();
  }

  public BigDecimal salary(int step) {
    return salaries.value().get(step - 1);
  }
}
