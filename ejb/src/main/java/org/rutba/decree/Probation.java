package org.rutba.decree;

import java.time.Period;
import java.util.Optional;
import org.rutba.rules.law.Regulation;

/** The probation an appointee serves. */
final class Probation {
  private static final String ID = "probation/";

  private Probation() {}

  /** How long it lasts for a rank; empty where the law asks none. */
  static Optional<Period> in(Regulation law, String rank) {
    return law.parameterOf(ID + rank)
        .map(one -> one.value())
        .filter(Period.class::isInstance)
        .map(Period.class::cast);
  }
}
