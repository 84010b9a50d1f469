package org.rutba.identity;

import static org.rutba.platform.Roles.ANYONE;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.Caller;
import org.rutba.platform.TimeSource;

/** The positions of the person at the screen: which are held today, and the one acted in. */
@Stateless
@DenyAll
public class PositionService {
  @Inject private AccountRepository accounts;
  @Inject private IdentityRepository identities;
  @Inject private Provider<Actor> actor;
  @Inject private TimeSource time;
  @Inject private ActRecord act;

  /** The positions the caller holds today, oldest first; none for a program. */
  @RolesAllowed(ANYONE)
  public List<PositionLine> held() {
    return person().map(person -> identities.heldBy(person, time.today())).orElse(List.of());
  }

  /** The name of the caller; empty for a program. */
  @RolesAllowed(ANYONE)
  public Optional<PersonName> name() {
    return person().map(identities::name);
  }

  /**
   * The position acted in from now on is another.
   *
   * @throws PositionNotHeld when the caller does not hold it today
   */
  @RolesAllowed(ANYONE)
  @OfficialAct
  public PositionLine choose(long positionId) {
    act.about("position", Long.toString(positionId));
    return held().stream()
        .filter(position -> position.id() == positionId)
        .findFirst()
        .orElseThrow(() -> new PositionNotHeld(positionId));
  }

  /**
   * The position acted in now.
   *
   * @throws NoPositionHeld when the caller holds none today
   */
  @RolesAllowed(ANYONE)
  public PositionLine current() {
    var acting = actor.get();
    return identities
        .position(acting.positionId())
        .orElseThrow(() -> new NoPositionHeld(acting.username()));
  }

  private Optional<Long> person() {
    return accounts.ofName(Caller.name()).map(Account::personId);
  }
}
