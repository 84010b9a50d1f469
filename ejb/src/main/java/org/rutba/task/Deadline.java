package org.rutba.task;

import java.util.Optional;
import org.rutba.rules.law.Regulation;

/**
 * How long a step may take.
 *
 * @param workingDays counted from the day after the step was opened
 * @param illustrative whether it was invented for a demonstration
 */
public record Deadline(int workingDays, boolean illustrative) {

  /**
   * The deadline the law gives a step; empty where it gives none, or the ministry has not confirmed
   * it.
   *
   * @param step one of {@link TaskKind}
   */
  public static Optional<Deadline> of(Regulation law, String step) {
    return law.parameterOf("working-days/" + step)
        .filter(parameter -> parameter.value() instanceof Integer)
        .map(parameter -> new Deadline((Integer) parameter.value(), parameter.illustrative()));
  }
}
