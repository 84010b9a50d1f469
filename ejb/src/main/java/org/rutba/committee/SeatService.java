package org.rutba.committee;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.MINISTER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.AppointHolder;
import org.rutba.identity.OpenPosition;
import org.rutba.identity.SeatHolders;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;
import org.rutba.register.OfficialLanguage;
import org.rutba.register.UnitRepository;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;
import org.rutba.task.Post;
import org.rutba.task.PostRepository;

/** Establishing committees and assigning their seats, within the administrator's subtree. */
@Stateless
@DenyAll
public class SeatService {
  private static final String SUBJECT = "committee";

  @Inject SeatRepository seats;
  @Inject MatterRepository matters;
  @Inject CommitteeRepository committees;
  @Inject Vacancies vacancies;
  @Inject SeatHolders holders;
  @Inject PostRepository posts;
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
    summonToOpenMatters(committee, board);
    vacancies.keep(committee, actor.get().personId());
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
    vacancies.keep(committee, actor.get().personId());
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

  /**
   * A seat the acting office is to fill, with people whose name or post matches.
   *
   * @param words null or blank for none yet
   * @throws NotTheChooser it is another office's to fill
   * @throws SeatUnknown the law has no such seat, or nobody chooses its holder
   */
  @RolesAllowed({BOARD_MEMBER, MINISTER})
  public SeatToFill seatToFill(String seat, String words) {
    var today = time.today();
    var vacant = VacantSeat.of(seat);
    var committee = committeeOf(vacant);
    var template = requireChooser(committee, vacant);
    var board = rules.on(committee, today).board(committee.level());
    return new SeatToFill(
        vacant.subject(),
        committee.name(),
        committee.nameLatin(),
        template,
        vacant.ordinal(),
        !Vacancies.held(seats.seats(committee.id(), board, today), vacant),
        words == null || words.isBlank()
            ? List.of()
            : seats.candidates(committee.unitPath(), words.strip(), today));
  }

  /**
   * Chooses the holder of a seat, for a term. Whoever newly sits finds the open matters in the
   * inbox.
   *
   * @throws NotTheChooser it is another office's to fill
   * @throws SeatTaken somebody sits on it on the first day
   * @throws SeatedAlready the person sits on this board already
   * @throws TermEndsBeforeItBegins the days are the wrong way round
   * @throws ReasonNeeded no reason is given
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, MINISTER})
  public void chooseMember(ChooseMember chosen) {
    var vacant = VacantSeat.of(chosen.seat());
    var committee = committeeOf(vacant);
    record.about(SUBJECT, Long.toString(committee.id())).because(chosen.reason());
    var template = requireChooser(committee, vacant);
    if (chosen.reason() == null || chosen.reason().isBlank()) {
      throw new ReasonNeeded();
    }
    if (chosen.to().isBefore(chosen.from())) {
      throw new TermEndsBeforeItBegins(chosen.from(), chosen.to());
    }
    var board = rules.on(committee, time.today()).board(committee.level());
    var sitting = seats.seats(committee.id(), board, chosen.from());
    if (Vacancies.held(sitting, vacant)) {
      throw new SeatTaken(vacant.code(), vacant.ordinal());
    }
    if (sitting.stream().anyMatch(one -> one.heldBy(chosen.personId()))) {
      throw new SeatedAlready(committee.recordedName());
    }
    var position = seated(committee, template, vacant, chosen);
    seats.choose(vacant, position, chosen, actor.get().positionId());
    summonToOpenMatters(committee, board);
    vacancies.keep(committee, actor.get().personId());
  }

  /** The seat's former position, or a new one where its last holder still has that. */
  private long seated(
      CommitteeHead committee, SeatTemplate template, VacantSeat seat, ChooseMember chosen) {
    return seats
        .lastPosition(seat)
        .filter(position -> holders.appoint(appointment(position, chosen)))
        .orElseGet(
            () -> {
              var position =
                  holders.open(
                      new OpenPosition(
                          committee.unitId(),
                          BOARD_MEMBER,
                          template.title().in(OfficialLanguage.of(committee.jurisdiction())),
                          template.title().in("en")));
              holders.appoint(appointment(position, chosen));
              return position;
            });
  }

  private static AppointHolder appointment(long position, ChooseMember chosen) {
    return new AppointHolder(position, chosen.personId(), chosen.from(), chosen.to());
  }

  private CommitteeHead committeeOf(VacantSeat seat) {
    return seats
        .committee(seat.committee())
        .orElseThrow(() -> new OutsideScope(SUBJECT, Long.toString(seat.committee())));
  }

  private SeatTemplate requireChooser(CommitteeHead committee, VacantSeat seat) {
    var today = time.today();
    var board = rules.on(committee, today).board(committee.level());
    var template =
        Vacancies.chosen(board).stream()
            .filter(one -> one.code().equals(seat.code()) && seat.ordinal() <= one.count())
            .findFirst()
            .orElseThrow(() -> new SeatUnknown(seat.code(), seat.ordinal()));
    var sitting = seats.seats(committee.id(), board, today);
    var chooser = vacancies.chooser(committee, board, template, sitting);
    var acting = chooser.flatMap(posts::actingFor).map(Post::id);
    if (!acting.equals(Optional.of(actor.get().positionId()))) {
      throw new NotTheChooser(
          new RecordedName(
              template.title().in(OfficialLanguage.of(committee.jurisdiction())),
              template.title().in("en")));
    }
    return template;
  }

  private void summonToOpenMatters(CommitteeHead committee, BoardTemplate board) {
    for (var request : matters.openBefore(committee.id())) {
      var matter = matters.lock(request).orElseThrow();
      committees.summon(matter, committee, committees.benchOf(matter, board), null);
    }
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
