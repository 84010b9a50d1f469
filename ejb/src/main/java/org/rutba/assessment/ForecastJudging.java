package org.rutba.assessment;

import static org.rutba.platform.Roles.JOB;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.rutba.platform.TimeSource;

/** What keeps the forecast of the day, a transaction for some teachers each. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForecastJudging {
  private static final int TEACHERS_AT_ONCE = 200;

  @Inject ForecastRepository forecasts;
  @Inject TimeSource time;

  /** Judges some of those whom today has not been asked about; false where none are left. */
  @RolesAllowed(JOB)
  public boolean judgeSome() {
    return forecasts.judgeSome(time.today(), TEACHERS_AT_ONCE);
  }
}
