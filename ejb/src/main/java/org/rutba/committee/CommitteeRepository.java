package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.Tally;
import org.rutba.task.Deadline;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Committees, for the feature whose requests they decide. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CommitteeRepository {
  static final String SUBJECT = "request";

  @Inject SeatRepository seats;
  @Inject MatterRepository matters;
  @Inject BoardRules rules;
  @Inject TaskRepository tasks;
  @Inject TeacherRepository teachers;
  @Inject TimeSource time;

  /**
   * Brings a request before the committee of a level above the school, and opens a task for each
   * person who may vote. The teacher, the submitter and declared relatives are recused.
   *
   * @throws NoCommittee none of this level is established
   * @throws CommitteeIncomplete seats the law prescribes are not assigned
   * @throws DecidingRulesUnconfirmed the ministry has not confirmed how such boards decide
   * @throws QuorumNotReached too few persons are left to vote
   */
  public void refer(Referral referral) {
    var today = time.today();
    var committee =
        seats
            .above(referral.unitId(), referral.level())
            .orElseThrow(() -> new NoCommittee(referral.level()));
    bring(
        committee,
        referral.sentBy(),
        illustrative -> new Matter(referral, committee.id(), illustrative, today));
  }

  /**
   * Opens a matter before a committee that can decide on it, and a task for each person who may
   * vote. Refusals as of {@link #refer}.
   *
   * @param sentBy the position that sees it as waiting on others
   * @param matter made with whether a rule of deciding is illustrative
   */
  Matter bring(CommitteeHead committee, long sentBy, Function<Boolean, Matter> matter) {
    var today = time.today();
    var board = rules.on(committee, today).board(committee.level());
    if (!board.canDecide()) {
      throw new DecidingRulesUnconfirmed(committee.level());
    }
    var missing = Composition.missing(board, seats.seats(committee.id(), board, today));
    if (!missing.isEmpty()) {
      throw new CommitteeIncomplete(
          committee.recordedName(), missing, Composition.titles(board, missing));
    }
    var opened = matters.open(matter.apply(board.illustrative()));
    var bench = benchOf(opened, board);
    if (opened.eligible() < opened.quorum()) {
      throw new QuorumNotReached(committee.recordedName(), opened.eligible(), opened.quorum());
    }
    summon(opened, committee, bench, sentBy);
    return opened;
  }

  /** Takes a request away from its committee, where it is before one. */
  public void withdraw(String request, String reason) {
    matters
        .lock(request)
        .filter(matter -> matter.outcome() == null)
        .ifPresent(matter -> matter.close(MatterOutcome.WITHDRAWN, reason, null, time.today()));
    matters.settle();
    tasks.close(TaskKind.VOTE, SUBJECT, request, 0);
  }

  /**
   * The committees a request came before, in turn. Votes are counted out once a matter is closed.
   */
  public List<MatterLine> mattersOf(String request) {
    return matters.mattersOf(request);
  }

  /** Whether a committee the actor sits on, or is secretary of, has or had the request. */
  public boolean sawRequest(String request, Actor actor) {
    return matters.readable(request, actor).isPresent();
  }

  /** Who sits today, with conflicts entered and the matter's quorum kept up with them. */
  Bench benchOf(Matter matter, BoardTemplate board) {
    matters.enterConflicts(matter, time.today());
    var bench = matters.bench(matter, board, time.today());
    int entitled = bench.entitled().size();
    matter.seat(entitled, Tally.quorum(board, entitled));
    return bench;
  }

  /** Opens a vote task for each person still to vote who has none. */
  void summon(Matter matter, CommitteeHead committee, Bench bench, Long sentBy) {
    var kind = matter.kind();
    var teacher = teachers.head(matter.teacherId());
    for (var seat : bench.outstanding().values()) {
      if (!tasks.isOpen(kind.task(), kind.subject(), matter.request(), seat.positionId())) {
        tasks.open(
            new OpenTask(
                kind.task(),
                kind.subject(),
                matter.request(),
                teacher.name(),
                teacher.nameLatin(),
                matter.target(),
                committee.unitId(),
                seat.positionId(),
                null,
                sentBy,
                null),
            Deadline.of(rules.on(committee, time.today()), TaskKind.VOTE));
      }
    }
  }
}
