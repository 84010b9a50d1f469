package org.rutba.campaign;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute for runs whose workers died with their server. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunTimer {
  @Inject private RunWorkers workers;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void takeUp() {
    workers.takeUp();
  }
}
