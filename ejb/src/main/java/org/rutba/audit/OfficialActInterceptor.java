package org.rutba.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.Refusal;

/**
 * Writes each official act down. It runs inside the container's transaction: what was done is
 * written there and lives or dies with it; what was refused or failed is written in another, since
 * this one is lost.
 */
@Interceptor
@OfficialAct
@Priority(Interceptor.Priority.APPLICATION)
public class OfficialActInterceptor {
  @Inject private ActRecord record;
  @Inject private ActRepository acts;
  @Inject private WhoActs who;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  Object write(InvocationContext call) throws Exception {
    record.clear();
    var act = name(call);
    // Asked now: a transaction that is lost later can no longer be read in.
    var actor = who.now();
    try {
      var result = call.proceed();
      done(act, actor);
      return result;
    } catch (Refusal refusal) {
      refused(act, actor, refusal);
      throw refusal;
    } catch (OptimisticLockException stale) {
      var refusal = new ChangedMeanwhile(null, null);
      refused(act, actor, refusal);
      throw refusal;
    } catch (Exception defect) {
      failed(act, actor, defect);
      throw defect;
    }
  }

  private void done(String act, Actor actor) {
    if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
      acts.add(record.entries(act, Outcome.DONE, actor, null));
    } else {
      acts.addAlone(record.entries(act, Outcome.FAILED, actor, null));
    }
  }

  private void refused(String act, Actor actor, Refusal refusal) {
    acts.addAlone(record.entries(act, Outcome.REFUSED, actor, refusal.messageKey()));
  }

  private void failed(String act, Actor actor, Exception defect) {
    try {
      acts.addAlone(record.entries(act, Outcome.FAILED, actor, null));
    } catch (RuntimeException unwritten) {
      defect.addSuppressed(unwritten);
    }
  }

  static String name(InvocationContext call) {
    var method = call.getMethod();
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
