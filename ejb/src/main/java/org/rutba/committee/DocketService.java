package org.rutba.committee;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.HR_OFFICER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Tally;
import org.rutba.rules.law.Regulation;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** What a committee does with the lists of a run: one vote a member, an outcome a teacher. */
@Stateless
@DenyAll
public class DocketService {
  private static final String SUBJECT = DocketRepository.SUBJECT;

  @Inject DocketRepository dockets;
  @Inject SeatRepository seats;
  @Inject MatterRepository matters;
  @Inject TeacherRepository teachers;
  @Inject BoardRules rules;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;
  @Inject Event<DocketDecided> decided;
  @Inject Event<TakenOut> takenOut;

  /** An open list with all that a decision on it needs. */
  private record Item(
      Docket docket, CommitteeHead committee, Regulation law, BoardTemplate board) {}

  /**
   * Casts the acting member's vote for every teacher of the list the member is not recused from. It
   * closes the list when for each teacher the quorum is reached and no vote still out can change
   * the result.
   *
   * @return whether the list is closed by it
   * @throws NotSeated the acting position has no seat on the committee
   * @throws DocketClosed the committee has decided
   * @throws Recused the person is concerned by every teacher of the list
   * @throws AlreadyVoted the person or the seat has voted
   * @throws ReasonNeeded a vote against, or an abstention, gives no reason
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public boolean castVote(CastDocketVote vote) {
    var reason = vote.reason() == null ? "" : vote.reason().strip();
    record.about(SUBJECT, vote.docket()).because(reason);
    var item = open(vote.docket());
    dockets.enterConflicts(item.docket());
    var bench = dockets.bench(item.docket(), item.board());
    var seat = seat(bench, vote.docket());
    var person = actor.get().personId();
    if (!bench.mayVoteOnSome(person)) {
      throw new Recused(vote.docket(), "own-case");
    }
    if (bench.whole().voteOf(person).isPresent() || bench.whole().voteFrom(seat).isPresent()) {
      throw new AlreadyVoted(vote.docket());
    }
    if (vote.vote() != Ballot.FOR && reason.isEmpty()) {
      throw new ReasonNeeded();
    }
    dockets.cast(item.docket(), seat, person, vote.vote(), reason);
    closeTasks(bench, seat, vote.docket());
    return closeWhenSettled(item);
  }

  /** Nothing of the list waits any more for the seats of whoever acts from one. */
  private void closeTasks(DocketBench bench, Seat seat, String number) {
    var person = actor.get().personId();
    for (var held : bench.seats()) {
      if (held.id() == seat.id() || held.heldBy(person)) {
        tasks.closeOf(held.positionId(), SUBJECT, number, person);
      }
    }
  }

  /**
   * Steps aside from one teacher of the list, before having voted: that one is counted by the
   * others, and the list closes where nobody else was waited for. Own cases and declared relatives
   * need no such word, they are entered of themselves.
   *
   * @throws ReasonNeeded no reason is given
   * @throws AlreadyVoted the person has voted on the list
   * @throws Recused the person does not vote on this teacher anyway
   * @throws OutsideScope the teacher is not on the list, or taken out
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public void recuse(String number, long teacherId, String reason) {
    record.about(SUBJECT, number).because(reason);
    requireReason(reason);
    var item = open(number);
    dockets.enterConflicts(item.docket());
    var bench = dockets.bench(item.docket(), item.board());
    var seat = seat(bench, number);
    var person = actor.get().personId();
    if (bench.whole().voteOf(person).isPresent() || bench.whole().voteFrom(seat).isPresent()) {
      throw new AlreadyVoted(number);
    }
    if (!bench.open().contains(teacherId)) {
      throw new OutsideScope("teacher", Long.toString(teacherId));
    }
    var known = dockets.query().item(item.docket().id(), teacherId, actor.get()).orElseThrow();
    if (known.recused() != null) {
      throw new Recused(number, known.recused());
    }
    dockets.recuse(item.docket(), teacherId, person, reason.strip());
    if (!dockets.bench(item.docket(), item.board()).mayVoteOnSome(person)) {
      closeTasks(bench, seat, number);
    }
    closeWhenSettled(item);
  }

  /**
   * Takes teachers out of the list, to be decided apart by the same committee or to be left out of
   * the run. The chair and the secretary do so.
   *
   * @throws NotSeated the actor is neither
   * @throws ReasonNeeded no reason is given
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public void takeOut(TakeOut taking) {
    record.about(SUBJECT, taking.docket()).because(taking.reason());
    requireReason(taking.reason());
    var item = open(taking.docket());
    var bench = dockets.bench(item.docket(), item.board());
    if (!leads(bench, item.committee())) {
      throw new NotSeated(taking.docket());
    }
    var reason = taking.reason().strip();
    var taken =
        dockets.takeOut(
            item.docket(), taking.teacherIds(), taking.apart() ? "apart" : "set-aside", reason);
    for (var one : taken) {
      var apart = taking.apart() ? apart(item, one, reason).id() : null;
      takenOut.fire(new TakenOut(item.docket().run(), one.teacherId(), apart, reason));
    }
    closeWhenSettled(item);
  }

  private Docket apart(Item item, DocketReferral.Item one, String reason) {
    var teacher = teachers.head(one.teacherId());
    var docket =
        dockets.add(
            item.docket()
                .apart(
                    dockets.nextNumber(item.docket().run()),
                    teacher.name(),
                    teacher.nameLatin(),
                    reason,
                    time.today()));
    dockets.addItems(docket, List.of(one));
    dockets.summon(docket, item.committee(), item.board());
    return docket;
  }

  /**
   * A list as the acting member sees it.
   *
   * @throws OutsideScope no committee of the actor has or had it
   */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY, AUDITOR, HR_OFFICER})
  public DocketSheet sheet(String number) {
    var line = line(number);
    var committee = seats.committee(line.committeeId()).orElseThrow();
    var board = rules.on(committee, line.openedOn()).board(committee.level());
    var day = line.open() ? time.today() : line.closedOn();
    var bench = dockets.bench(line.id(), line.committeeId(), board, day);
    var me = actor.get();
    var own = bench.whole().voteOf(me.personId());
    var seat = bench.whole().seatOf(me.positionId());
    boolean mayVote =
        line.open()
            && seat.isPresent()
            && own.isEmpty()
            && bench.whole().voteFrom(seat.get()).isEmpty()
            && bench.mayVoteOnSome(me.personId());
    int eligible = bench.whole().entitled().size();
    return new DocketSheet(
        line,
        dockets.query().counts(line.id()),
        members(bench, line.open(), me.personId()),
        Tally.quorum(board, eligible),
        eligible,
        bench.recusedFrom(me.personId()),
        own.map(vote -> vote.vote().code()).orElse(null),
        own.map(CountedVote::reason).orElse(null),
        mayVote,
        line.open() && leads(bench, committee));
  }

  private static List<DocketSheet.Member> members(DocketBench bench, boolean open, long self) {
    var members = new ArrayList<DocketSheet.Member>();
    for (var seat : bench.seats()) {
      var holder = seat.personId();
      var vote =
          bench
              .whole()
              .voteFrom(seat)
              .or(() -> holder == null ? Optional.empty() : bench.whole().voteOf(holder));
      boolean shown = !open || seat.heldBy(self);
      members.add(
          new DocketSheet.Member(
              seat.code(),
              seat.ordinal(),
              seat.title(),
              seat.titleLatin(),
              seat.name(),
              seat.nameLatin(),
              state(bench, seat, vote.isPresent()),
              vote.filter(one -> shown).map(one -> one.vote().code()).orElse(null),
              vote.filter(one -> shown).map(CountedVote::reason).orElse(null),
              holder == null ? 0 : bench.recusedFrom(holder)));
    }
    return members;
  }

  private static String state(DocketBench bench, Seat seat, boolean voted) {
    if (voted) {
      return "voted";
    }
    if (seat.personId() == null) {
      return "vacant";
    }
    boolean concernedByAll = !bench.open().isEmpty() && !bench.mayVoteOnSome(seat.personId());
    return concernedByAll ? "recused" : "waiting";
  }

  /**
   * The teachers of a list.
   *
   * @param rank reached, kept or fallen to; null for all
   * @param words of the name or number; null or blank for all
   */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY, AUDITOR, HR_OFFICER})
  public DocketItemList items(String number, String rank, String words, Page page) {
    return dockets.query().items(line(number).id(), rank, words, page, actor.get());
  }

  /**
   * One teacher of a list.
   *
   * @throws OutsideScope no committee of the actor has the list, or the teacher is not on it
   */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY, AUDITOR, HR_OFFICER})
  public DocketItemLine item(String number, long teacherId) {
    return dockets
        .query()
        .item(line(number).id(), teacherId, actor.get())
        .orElseThrow(() -> new OutsideScope("teacher", Long.toString(teacherId)));
  }

  private DocketLine line(String number) {
    return dockets
        .query()
        .readable(number, actor.get())
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  private boolean leads(DocketBench bench, CommitteeHead committee) {
    var me = actor.get();
    return me.holds(Roles.BOARD_SECRETARY) && me.unitId() == committee.unitId()
        || bench
            .whole()
            .seatOf(me.positionId())
            .filter(seat -> seat.code().equals(bench.chair()))
            .isPresent();
  }

  private Item open(String number) {
    var docket = dockets.lock(number);
    var committee = seats.committee(docket.committeeId()).orElseThrow();
    line(number);
    docket.requireOpen();
    var law = rules.on(committee, docket.openedOn());
    return new Item(docket, committee, law, law.board(committee.level()));
  }

  private Seat seat(DocketBench bench, String number) {
    return bench.whole().seatOf(actor.get().positionId()).orElseThrow(() -> new NotSeated(number));
  }

  private boolean closeWhenSettled(Item item) {
    var bench = dockets.bench(item.docket(), item.board());
    if (!bench.settled(item.board())) {
      return false;
    }
    var groups = bench.groups();
    for (var group : groups) {
      boolean carried = group.bench().tally().under(item.board()) == Tally.Result.CARRIED;
      dockets.decide(item.docket(), group, carried);
    }
    var today = time.today();
    var minute =
        groups.isEmpty()
            ? null
            : matters.nextMinute(item.committee().id(), item.law().calendar().yearOf(today));
    item.docket().close(minute, today);
    dockets.settle();
    tasks.close(TaskKind.CONFIRM_LIST, SUBJECT, item.docket().number(), 0);
    decided.fire(
        new DocketDecided(
            item.docket().id(),
            item.docket().run(),
            item.docket().stage(),
            item.committee().name(),
            minute,
            today,
            item.docket().illustrative()));
    return true;
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonNeeded();
    }
  }
}
