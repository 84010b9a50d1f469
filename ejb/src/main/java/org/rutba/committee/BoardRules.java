package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rutba.regulation.RegulationRepository;
import org.rutba.rules.law.Regulation;

/** The law a committee sits under on a day. */
@ApplicationScoped
class BoardRules {
  private static final String ACT = "promotion";
  private static final String POPULATION = "teacher";

  @Inject RegulationRepository regulations;

  /** How often one board may return one request for information. */
  int returnRounds(Regulation law) {
    return law.parameterOf("return-rounds")
        .filter(parameter -> parameter.value() instanceof Integer)
        .map(parameter -> (Integer) parameter.value())
        .orElse(1);
  }

  Regulation on(CommitteeHead committee, LocalDate day) {
    var region = committee.region() == null ? "" : committee.region();
    return regulations.inForce(committee.jurisdiction(), ACT, POPULATION, day, region);
  }
}
