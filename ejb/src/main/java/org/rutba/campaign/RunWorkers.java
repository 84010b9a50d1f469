package org.rutba.campaign;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rutba.platform.JobIdentity;

/**
 * The workers of this server: they claim parts until there are none. Whichever server of a cluster
 * is told of a run works on it, and so does any other that finds it.
 */
@ApplicationScoped
public class RunWorkers {
  private static final System.Logger LOG = System.getLogger(RunWorkers.class.getName());
  private static final String JOB = "run";
  private static final int WORKERS = 2;

  @Resource private ManagedExecutorService threads;
  @EJB private RunJudging judging;
  @Inject private JobIdentity identity;

  /** How many workers of this server are at a run. */
  private final Map<Long, Integer> busy = new ConcurrentHashMap<>();

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunBegun begun) {
    send(begun.runId());
  }

  /** Takes up what a server that was stopped left behind. */
  void takeUp() {
    try {
      identity.as(JOB, judging::withWork).forEach(this::send);
    } catch (Exception e) {
      LOG.log(Level.ERROR, "looking for runs with work", e);
    }
  }

  private void send(long run) {
    while (enters(run)) {
      threads.submit(() -> work(run));
    }
  }

  private boolean enters(long run) {
    var entered = new AtomicBoolean();
    busy.compute(
        run,
        (id, count) -> {
          int now = count == null ? 0 : count;
          entered.set(now < WORKERS);
          return entered.get() ? now + 1 : now;
        });
    return entered.get();
  }

  private void work(long run) {
    try {
      while (identity.as(JOB, () -> step(run))) {
        Thread.onSpinWait();
      }
    } catch (Exception e) {
      LOG.log(Level.ERROR, "working on run " + run, e);
    } finally {
      busy.computeIfPresent(run, (id, count) -> count > 1 ? count - 1 : null);
    }
  }

  private boolean step(long run) {
    try {
      if (judging.judgeNext(run)) {
        return true;
      }
      judging.closeIfDone(run);
      if (judging.draftNext(run)) {
        return true;
      }
      judging.announce(run);
      return false;
    } catch (EJBException broken) {
      if (broken.getCause() instanceof RunJudging.PartFailed failed) {
        LOG.log(Level.WARNING, "a part of run " + run + " is cut in two", failed.getCause());
        judging.isolate(run, failed.claim().part(), failed.claim().teachers());
        return true;
      }
      throw broken;
    }
  }
}
