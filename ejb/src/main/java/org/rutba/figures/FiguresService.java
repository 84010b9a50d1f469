package org.rutba.figures;

import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.rules.law.MonthSpan;

/** Figures of the subtree acted in, by the months asked about. */
@Stateless
@DenyAll
public class FiguresService {
  @Inject FiguresRepository figures;
  @Inject Provider<Actor> actor;
  @Inject TimeSource time;

  /** When the next ranks come within reach. */
  @RolesAllowed(MINISTER)
  public Forecast forecast(MonthSpan months) {
    return figures.forecast(months, time.today(), actor.get());
  }

  @RolesAllowed({SCHOOL_LEADER, HR_OFFICER, MINISTER})
  public List<DecisionsOfMonth> decisions(MonthSpan months) {
    return figures.decisions(months, actor.get());
  }

  @RolesAllowed({HR_OFFICER, MINISTER})
  public List<DecreesOfMonth> decrees(MonthSpan months) {
    return figures.decrees(months, actor.get());
  }

  @RolesAllowed(MINISTER)
  public List<PayOfMonth> pay(MonthSpan months) {
    return figures.pay(months, actor.get());
  }

  /**
   * The provinces beside each other.
   *
   * @param ahead the months in which ranks come within reach
   * @param behind the months in which requests were granted
   */
  @RolesAllowed(MINISTER)
  public List<ProvinceFigures> provinces(MonthSpan ahead, MonthSpan behind) {
    return figures.provinces(ahead, behind, time.today(), actor.get());
  }
}
