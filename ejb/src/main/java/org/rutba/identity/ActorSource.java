package org.rutba.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;
import org.rutba.platform.ActingPosition;
import org.rutba.platform.Actor;
import org.rutba.platform.Caller;
import org.rutba.platform.JobIdentity;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;

/**
 * Makes the {@link Actor} from the positions held today. It is read anew in each act's transaction,
 * so a position that ended this morning no longer acts, whatever the session still says; within one
 * transaction it stays the same.
 */
@ApplicationScoped
public class ActorSource {
  private record Reading(String caller, OptionalLong chosen, LocalDate day) {}

  @Inject private HeldPositions held;
  @Inject private ActingPosition acting;
  @Inject private TimeSource time;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /**
   * Who acts in this call.
   *
   * @throws NoPositionHeld when the caller holds no position today
   */
  @Produces
  @Dependent
  Actor actor() {
    var reading = new Reading(Caller.name(), acting.position(), time.today());
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return read(reading);
    }
    var known = (Actor) transaction.getResource(reading);
    if (known == null) {
      known = read(reading);
      transaction.putResource(reading, known);
    }
    return known;
  }

  private Actor read(Reading reading) {
    if (reading.caller().startsWith(JobIdentity.PREFIX)) {
      return new Actor(reading.caller(), 0, 0, Roles.JOB, 0, "/", "", 0);
    }
    return held.actors(reading.caller(), reading.day()).stream()
        .min(Comparator.comparing(each -> isChosen(each, reading.chosen()) ? 0 : 1))
        .or(() -> held.apiClient(reading.caller(), reading.day()))
        .orElseThrow(() -> new NoPositionHeld(reading.caller()));
  }

  private static boolean isChosen(Actor actor, OptionalLong chosen) {
    return chosen.isPresent() && chosen.getAsLong() == actor.positionId();
  }
}
