package org.rutba.probe;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import org.rutba.assessment.ForecastJudging;
import org.rutba.platform.JobIdentity;

/**
 * The forecast of the day, made once everything is loaded: the timer may have asked about some
 * teachers before all their files were there.
 */
@Dependent
public class ForecastOfTheDemonstration {
  @PersistenceUnit(unitName = "../rutba-ejb.jar#rutba")
  private EntityManagerFactory factory;

  @Inject private UserTransaction transaction;
  @Inject private JobIdentity identity;
  @EJB private ForecastJudging judging;

  void judgeAgain() throws Exception {
    transaction.begin();
    try (var em = factory.createEntityManager()) {
      em.createNativeQuery("DELETE FROM next_rank").executeUpdate();
    } finally {
      transaction.commit();
    }
    boolean more = true;
    while (more) {
      more = identity.as("forecast", judging::judgeSome);
    }
  }
}
