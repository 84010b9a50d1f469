package org.rutba.assessment;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.rutba.platform.JobIdentity;

/**
 * Keeps the forecast of the day: soon after midnight for everybody, later for who has come since,
 * and after a night the server was down as soon as it is up.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForecastTimer {
  private static final System.Logger LOG = System.getLogger(ForecastTimer.class.getName());
  private static final String JOB = "forecast";

  @EJB private ForecastJudging judging;
  @Inject private JobIdentity identity;

  @Schedule(hour = "*", minute = "5/10", persistent = false)
  void keep() {
    try {
      while (identity.as(JOB, judging::judgeSome)) {
        Thread.onSpinWait();
      }
    } catch (Exception e) {
      LOG.log(Level.ERROR, "keeping the forecast of the day", e);
    }
  }
}
