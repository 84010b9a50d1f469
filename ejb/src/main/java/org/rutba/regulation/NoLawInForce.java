package org.rutba.regulation;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** No law is in force for the act, the population and the day asked for. */
public class NoLawInForce extends Refusal {
  public NoLawInForce(String jurisdiction, String act, String population, LocalDate day) {
    super(jurisdiction, act, population, day);
  }
}
