package org.rutba.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.platform.TimeSource;
import org.rutba.regulation.RegulationService;
import org.rutba.rules.law.Parameter;
import org.rutba.web.ui.SignedIn;

/** The values of the law in force that the ministry has still to confirm. */
@Named
@RequestScoped
public class ValuesView {

  private static final String POPULATION = "teacher";

  @EJB private RegulationService regulations;
  @Inject private SignedIn person;
  @Inject private TimeSource time;

  private List<Parameter<?>> values = List.of();

  @PostConstruct
  void read() {
    if (person.getJurisdiction() != null) {
      values = regulations.awaitingConfirmation(person.getJurisdiction(), POPULATION, time.today());
    }
  }

  public List<Parameter<?>> getValues() {
    return values;
  }

  /** Those for which no value stands in: whatever needs one cannot be decided. */
  public long getOpen() {
    return values.stream().filter(Parameter::open).count();
  }
}
