package org.rutba.committee;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Refusal;
import org.rutba.platform.TimeSource;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Tally;
import org.rutba.rules.law.Regulation;
import org.rutba.task.TaskRepository;

/** What members and secretary of a committee do with the matters before it. */
@Stateless
@DenyAll
public class CommitteeService {
  private static final String SUBJECT = CommitteeRepository.SUBJECT;

  @Inject CommitteeRepository committees;
  @Inject SeatRepository seats;
  @Inject MatterRepository matters;
  @Inject QuestionRepository questions;
  @Inject PointsRepository points;
  @Inject BoardRules rules;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;
  @Inject Event<CommitteeDecided> decided;

  /**
   * Casts the acting member's vote. It closes the matter when the quorum is reached and no vote
   * still out can change the result.
   *
   * @return whether the matter is closed by it
   * @throws NotSeated the acting position has no seat on the committee
   * @throws MatterClosed the committee has decided
   * @throws Recused the person does not vote on this matter
   * @throws AlreadyVoted the person or the seat has voted
   * @throws ReasonNeeded a vote against, or an abstention, gives no reason
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public boolean castVote(CastVote vote) {
    var reason = vote.reason() == null ? "" : vote.reason().strip();
    var item = open(vote.request(), reason);
    var seat = seat(item);
    var person = actor.get().personId();
    item.bench().recusalOf(person).ifPresent(it -> refuse(vote.request(), it.ground()));
    matters.conflict(item.matter().id(), person).ifPresent(it -> refuse(vote.request(), it));
    if (item.bench().voteOf(person).isPresent() || item.bench().voteFrom(seat).isPresent()) {
      throw new AlreadyVoted(vote.request());
    }
    if (vote.vote() != Ballot.FOR && reason.isEmpty()) {
      throw new ReasonNeeded();
    }
    matters.cast(item.matter(), seat, person, vote.vote(), reason);
    closeTasks(item, seat, person);
    return closeWhenSettled(item);
  }

  /**
   * Steps aside from a matter, before having voted on it.
   *
   * @throws ReasonNeeded no reason is given
   * @throws NotSeated and the other refusals of {@link #castVote}
   */
  @OfficialAct
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY})
  public void recuse(String request, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ReasonNeeded();
    }
    var item = open(request, reason);
    var seat = seat(item);
    var person = actor.get().personId();
    item.bench().recusalOf(person).ifPresent(it -> refuse(request, it.ground()));
    if (item.bench().voteOf(person).isPresent() || item.bench().voteFrom(seat).isPresent()) {
      throw new AlreadyVoted(request);
    }
    matters.recuse(item.matter().id(), person, "declared", reason.strip());
    closeTasks(item, seat, person);
    closeWhenSettled(item);
  }

  /**
   * Returns a matter to its submitter for information, as often as the law in force lets one board
   * ask on one request; once, where the ministry has not said how often.
   *
   * @throws AlreadyReturned this committee returned the request that often before
   * @throws ReasonNeeded nothing is asked, or an item has no words
   */
  @OfficialAct
  @RolesAllowed(BOARD_SECRETARY)
  public void returnForInformation(ReturnMatter returned) {
    var asked = returned.asked();
    if (asked.isEmpty()
        || asked.stream().anyMatch(item -> item.words() == null || item.words().isBlank())) {
      throw new ReasonNeeded();
    }
    var words = asked.stream().map(item -> item.words().strip()).toList();
    var item = open(returned.request(), String.join("\n", words));
    if (item.committee().unitId() != actor.get().unitId()
        || item.matter().kind() != MatterKind.PROMOTION) {
      throw new OutsideScope(SUBJECT, returned.request());
    }
    if (matters.returns(item.committee().id(), returned.request())
        >= rules.returnRounds(item.law())) {
      throw new AlreadyReturned(returned.request());
    }
    questions.ask(item.matter().id(), asked);
    close(item, MatterOutcome.RETURNED, words, null);
  }

  /**
   * What the case page shows of the committee's part, as the acting member sees it.
   *
   * @throws OutsideScope no committee of the actor has or had the request
   */
  @RolesAllowed({BOARD_MEMBER, BOARD_SECRETARY, AUDITOR})
  public MatterSheet matterSheet(String request) {
    var line =
        matters
            .readable(request, actor.get())
            .orElseThrow(() -> new OutsideScope(SUBJECT, request));
    var committee = seats.committee(line.committeeId()).orElseThrow();
    var day = line.open() ? time.today() : line.closedOn();
    var law = rules.on(committee, line.openedOn());
    var board = law.board(committee.level());
    var bench =
        new Bench(
            seats.seats(line.committeeId(), board, day),
            Composition.chair(board),
            matters.recusals(line.id()),
            matters.votes(line.id()));
    return MatterSheet.of(
        line,
        bench,
        actor.get(),
        matters.returns(committee.id(), request) >= rules.returnRounds(law),
        points.of(line.id()).orElse(null),
        questions.of(request));
  }

  private Item open(String request, String because) {
    var locked = matters.lock(request);
    record.about(locked.map(one -> one.kind().subject()).orElse(SUBJECT), request).because(because);
    var me = actor.get();
    var matter = locked.orElseThrow(() -> new OutsideScope(SUBJECT, request));
    var committee = seats.committee(matter.committeeId()).orElseThrow();
    var law = rules.on(committee, matter.openedOn());
    if (matter.outcome() != null) {
      matters.readable(request, me).orElseThrow(() -> new OutsideScope(SUBJECT, request));
      throw new MatterClosed(request, matter.outcome());
    }
    var board = law.board(committee.level());
    return new Item(matter, committee, law, board, committees.benchOf(matter, board));
  }

  private void closeTasks(Item item, Seat seat, long person) {
    for (var held : item.bench().seats()) {
      if (held.id() == seat.id() || held.heldBy(person)) {
        tasks.closeOf(
            held.positionId(), item.matter().kind().subject(), item.matter().request(), person);
      }
    }
  }

  private boolean closeWhenSettled(Item item) {
    var bench = committees.benchOf(item.matter(), item.board());
    var tally = bench.tally();
    if (!tally.settled(item.board())) {
      return false;
    }
    boolean carried = tally.under(item.board()) == Tally.Result.CARRIED;
    var year = item.law().calendar().yearOf(time.today());
    close(
        item.with(bench),
        carried ? MatterOutcome.GRANTED : MatterOutcome.REFUSED,
        bench.reasons(carried ? Ballot.FOR : Ballot.AGAINST),
        matters.nextMinute(item.committee().id(), year));
    return true;
  }

  private void close(Item item, MatterOutcome outcome, List<String> reasons, String minute) {
    var matter = item.matter();
    var kind = matter.kind();
    matter.close(outcome, String.join("\n", reasons), minute, time.today());
    matters.settle();
    tasks.close(kind.task(), kind.subject(), matter.request(), 0);
    if (kind == MatterKind.POINTS) {
      points.decided(matter, item.committee(), minute, actor.get());
      return;
    }
    var tally = item.bench().tally();
    decided.fire(
        new CommitteeDecided(
            matter.request(),
            item.committee().id(),
            item.committee().recordedName(),
            item.committee().level(),
            matter.stage(),
            outcome,
            reasons,
            minute,
            time.today(),
            tally.inFavour(),
            tally.against(),
            tally.abstained(),
            item.board().illustrative(),
            actor.get().positionId()));
  }

  private static void refuse(String request, String ground) {
    throw new Recused(request, ground);
  }

  /** The acting position's seat; where its committee has had its turn, that is what is said. */
  private Seat seat(Item item) {
    var me = actor.get();
    var request = item.matter().request();
    return item.bench()
        .seatOf(me.positionId())
        .orElseThrow(
            () ->
                matters
                    .readable(request, me)
                    .filter(line -> !line.open())
                    .<Refusal>map(line -> new MatterClosed(request, line.outcome()))
                    .orElseGet(() -> new NotSeated(request)));
  }

  /** An open matter with all that a decision on it needs. */
  private record Item(
      Matter matter, CommitteeHead committee, Regulation law, BoardTemplate board, Bench bench) {

    Item with(Bench later) {
      return new Item(matter, committee, law, board, later);
    }
  }
}
