package org.rutba.committee;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.UnitRepository;

/** Establishing committees and assigning their seats, within the administrator's subtree. */
@Stateless
@DenyAll
public class SeatService {
  private static final String SUBJECT = "committee";

  @Inject SeatRepository seats;
  @Inject MatterRepository matters;
  @Inject CommitteeRepository committees;
  @Inject BoardRules rules;
  @Inject UnitRepository units;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /**
   * Establishes a committee without members yet.
   *
   * @return its id
   * @throws CommitteeEstablished the unit has one of this level
   * @throws OutsideScope the unit lies outside the administrator's subtree
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public long establish(EstablishCommittee committee) {
    record.about(SUBJECT, committee.level() + " " + committee.unitId());
    var unit = units.unit(committee.unitId());
    if (!actor.get().sees(unit.path())) {
      throw new OutsideScope("unit", Long.toString(committee.unitId()));
    }
    if (seats.established(committee.unitId(), committee.level())) {
      throw new CommitteeEstablished(committee.level());
    }
    return seats.establish(committee);
  }

  /**
   * Assigns a seat to a position, and shows how the committee is composed then. Whoever newly sits
   * finds the open matters in the inbox.
   *
   * @throws SeatUnknown the law's template has no such seat
   * @throws SeatTaken it is assigned on one of the days
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public CompositionSheet assignSeat(AssignSeat seat) {
    var committee = visible(seat.committeeId());
    record.about(SUBJECT, Long.toString(committee.id()));
    var board = rules.on(committee, time.today()).board(committee.level());
    if (!Composition.provides(board, seat.seat(), seat.ordinal())) {
      throw new SeatUnknown(seat.seat(), seat.ordinal());
    }
    if (seats.taken(seat)) {
      throw new SeatTaken(seat.seat(), seat.ordinal());
    }
    seats.assign(seat);
    for (var request : matters.openBefore(committee.id())) {
      var matter = matters.lock(request).orElseThrow();
      committees.summon(matter, committee, committees.benchOf(matter, board), null);
    }
    return composition(committee);
  }

  /**
   * Ends the assignment of a seat from today on; a seat assigned today cannot end before it began.
   */
  @OfficialAct
  @RolesAllowed(ADMINISTRATOR)
  public CompositionSheet vacateSeat(long seat, String reason) {
    var committee =
        visible(
            seats
                .committeeOfSeat(seat)
                .orElseThrow(() -> new OutsideScope("seat", Long.toString(seat))));
    record.about(SUBJECT, Long.toString(committee.id())).because(reason);
    seats.vacate(seat, time.today());
    return composition(committee);
  }

  /** A committee's seats and what is missing. */
  @RolesAllowed({ADMINISTRATOR, AUDITOR})
  public CompositionSheet composition(long committee) {
    return composition(visible(committee));
  }

  /** The committees of the actor's subtree. */
  @RolesAllowed({ADMINISTRATOR, AUDITOR})
  public List<CommitteeLine> committees() {
    return seats.committees(actor.get().unitPath(), time.today());
  }

  /** The boards the acting position sits on, or that sit at its unit, with who sits on them. */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public List<BoardSheet> boards() {
    var today = time.today();
    var me = actor.get();
    return seats.around(me.positionId(), me.unitId(), today).stream()
        .map(
            committee ->
                BoardSheet.of(
                    committee,
                    rules.on(committee, today).board(committee.level()),
                    seats.terms(committee.id(), today)))
        .toList();
  }

  private CompositionSheet composition(CommitteeHead committee) {
    var today = time.today();
    var board = rules.on(committee, today).board(committee.level());
    var assigned = seats.seats(committee.id(), board, today);
    return CompositionSheet.of(committee, assigned, Composition.missing(board, assigned));
  }

  private CommitteeHead visible(long id) {
    return seats
        .committee(id)
        .filter(found -> actor.get().sees(found.unitPath()))
        .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(id)));
  }
}
