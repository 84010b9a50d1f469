package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** Lists before committees, their teachers, votes and recusals. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DocketRepository {
  static final String SUBJECT = "docket";

  @PersistenceContext EntityManager em;
  @Inject SeatRepository seats;
  @Inject BoardRules rules;
  @Inject TaskRepository tasks;
  @Inject TimeSource time;

  /**
   * Brings teachers of a run before the committees of a level, one list a committee, and opens a
   * task for each person who may vote on some of them. Those concerned by one of them, and declared
   * relatives, do not vote on that one.
   *
   * @return ids of the lists
   * @throws NoCommittee none of this level is established above one of the schools
   * @throws CommitteeIncomplete seats the law prescribes are not assigned
   * @throws DecidingRulesUnconfirmed the ministry has not confirmed how such boards decide
   */
  public List<Long> refer(DocketReferral referral) {
    var committees = new HashMap<Long, CommitteeHead>();
    var lists = new LinkedHashMap<CommitteeHead, List<DocketReferral.Item>>();
    for (var item : referral.items()) {
      var committee =
          committees.computeIfAbsent(
              item.unitId(),
              unit ->
                  seats
                      .above(unit, referral.level())
                      .orElseThrow(() -> new NoCommittee(referral.level())));
      lists.computeIfAbsent(committee, one -> new ArrayList<>()).add(item);
    }
    var opened = new ArrayList<Long>();
    lists.forEach((committee, items) -> opened.add(open(referral, committee, items)));
    return opened;
  }

  private Long open(
      DocketReferral referral, CommitteeHead committee, List<DocketReferral.Item> items) {
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
    var docket =
        add(
            new Docket(
                nextNumber(referral.run()), referral, committee.id(), board.illustrative(), today));
    addItems(docket, items);
    summon(docket, committee, board);
    return docket.id();
  }

  Docket add(Docket docket) {
    em.persist(docket);
    em.flush();
    return docket;
  }

  /** The run's number and a running one. */
  String nextNumber(String run) {
    return run
        + "/"
        + Row.one(
                em,
                "select count(*) + 1 as next from docket where run = :run",
                Map.of("run", run),
                row -> row.number("next"))
            .orElseThrow();
  }

  void addItems(Docket docket, List<DocketReferral.Item> items) {
    em.createNativeQuery(
            """
            insert into docket_item (docket_id, teacher_id, unit_id, proposal, rank_from, rank_to,
              judgement_id, illustrative, other_reading)
            select :docket, teacher, unit, proposal, rank_from, rank_to, judgement,
              cast(illustrative as boolean), reading
            from unnest(cast(:teachers as bigint[]), cast(:units as bigint[]),
              cast(:proposals as text[]), cast(:ranksFrom as text[]), cast(:ranksTo as text[]),
              cast(:judgements as bigint[]), cast(:illustrative as text[]),
              cast(:readings as text[]))
              as i (teacher, unit, proposal, rank_from, rank_to, judgement, illustrative, reading)
            """)
        .setParameter("docket", docket.id())
        .setParameter("teachers", numbers(items, DocketReferral.Item::teacherId))
        .setParameter("units", numbers(items, DocketReferral.Item::unitId))
        .setParameter("proposals", texts(items, DocketReferral.Item::proposal))
        .setParameter("ranksFrom", texts(items, DocketReferral.Item::rankFrom))
        .setParameter("ranksTo", texts(items, DocketReferral.Item::rankTo))
        .setParameter("judgements", numbers(items, DocketReferral.Item::judgementId))
        .setParameter("illustrative", texts(items, item -> Boolean.toString(item.illustrative())))
        .setParameter("readings", texts(items, DocketReferral.Item::otherReading))
        .executeUpdate();
    enterConflicts(docket);
  }

  private static Long[] numbers(
      List<DocketReferral.Item> items, Function<DocketReferral.Item, Long> number) {
    return items.stream().map(number).toArray(Long[]::new);
  }

  private static String[] texts(
      List<DocketReferral.Item> items, Function<DocketReferral.Item, String> text) {
    return items.stream().map(text).toArray(String[]::new);
  }

  /** Enters as recused from a teacher whoever sits today and is the teacher or a relative. */
  void enterConflicts(Docket docket) {
    em.createNativeQuery(
            """
            insert into docket_recusal
              (docket_id, teacher_id, person_id, ground, reason, recused_at)
            with sitting as (select distinct h.person_id from seat s join position_holder h
                on h.position_id = s.position_id and h.during @> cast(:today as date)
              where s.committee_id = :committee and s.during @> cast(:today as date)),
            concerned as (
              select i.teacher_id, x.person_id, 'own-case' as ground, null as reason
              from docket_item i join teacher t on t.id = i.teacher_id
              join sitting x on x.person_id = t.person_id
              where i.docket_id = :docket and i.outcome is null
              union all
              select i.teacher_id, x.person_id, 'relative', r.relation
              from docket_item i join teacher t on t.id = i.teacher_id
              join relative r on r.other_id = t.person_id join sitting x on x.person_id = r.person_id
              where i.docket_id = :docket and i.outcome is null
              union all
              select i.teacher_id, x.person_id, 'relative', r.relation
              from docket_item i join teacher t on t.id = i.teacher_id
              join relative r on r.person_id = t.person_id join sitting x on x.person_id = r.other_id
              where i.docket_id = :docket and i.outcome is null)
            select :docket, teacher_id, person_id, ground, reason, :now from concerned
            on conflict do nothing
            """)
        .setParameter("docket", docket.id())
        .setParameter("committee", docket.committeeId())
        .setParameter("today", time.today())
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /** Opens a task for each person still to vote who has none. */
  void summon(Docket docket, CommitteeHead committee, BoardTemplate board) {
    for (var seat : bench(docket, board).outstanding().values()) {
      if (!tasks.isOpen(TaskKind.CONFIRM_LIST, SUBJECT, docket.number(), seat.positionId())) {
        tasks.open(
            new OpenTask(
                TaskKind.CONFIRM_LIST,
                SUBJECT,
                docket.number(),
                docket.title(),
                docket.titleLatin(),
                null,
                committee.unitId(),
                seat.positionId(),
                null,
                docket.sentBy(),
                null));
      }
    }
  }

  /** The list, locked until the act ends: of two votes at once the second is counted after. */
  Docket lock(String number) {
    var docket = em.find(Docket.class, id(number));
    em.refresh(docket, LockModeType.PESSIMISTIC_WRITE);
    return docket;
  }

  private long id(String number) {
    return Row.one(
            em,
            "select id from docket where number = :number",
            Map.of("number", number),
            row -> row.number("id"))
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  DocketBench bench(Docket docket, BoardTemplate board) {
    em.flush();
    return bench(docket.id(), docket.committeeId(), board, time.today());
  }

  DocketBench bench(long docket, long committee, BoardTemplate board, LocalDate day) {
    var recusals = new HashMap<Long, Set<Long>>();
    Row.list(
            em,
            "select teacher_id, person_id from docket_recusal where docket_id = :docket",
            Map.of("docket", docket),
            row -> Map.entry(row.number("teacher_id"), row.number("person_id")))
        .forEach(
            one ->
                recusals
                    .computeIfAbsent(one.getKey(), teacher -> new HashSet<>())
                    .add(one.getValue()));
    return new DocketBench(
        seats.seats(committee, board, day),
        Composition.chair(board),
        Row.list(
            em,
            "select teacher_id from docket_item where docket_id = :docket and outcome is null"
                + " order by teacher_id",
            Map.of("docket", docket),
            row -> row.number("teacher_id")),
        recusals,
        votes(docket));
  }

  private List<CountedVote> votes(long docket) {
    return Row.list(
        em,
        "select seat_id, person_id, vote, reason, cast_at from docket_vote"
            + " where docket_id = :docket order by id",
        Map.of("docket", docket),
        row ->
            new CountedVote(
                row.number("seat_id"),
                row.number("person_id"),
                Ballot.of(row.text("vote")),
                row.text("reason"),
                row.instant("cast_at")));
  }

  void cast(Docket docket, Seat seat, long person, Ballot ballot, String reason) {
    em.createNativeQuery(
            "insert into docket_vote (docket_id, seat_id, person_id, vote, reason, cast_at)"
                + " values (:docket, :seat, :person, :vote, :reason, :now)")
        .setParameter("docket", docket.id())
        .setParameter("seat", seat.id())
        .setParameter("person", person)
        .setParameter("vote", ballot.code())
        .setParameter("reason", reason)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  void recuse(Docket docket, long teacher, long person, String reason) {
    em.createNativeQuery(
            "insert into docket_recusal"
                + " (docket_id, teacher_id, person_id, ground, reason, recused_at)"
                + " values (:docket, :teacher, :person, 'declared', :reason, :now)"
                + " on conflict do nothing")
        .setParameter("docket", docket.id())
        .setParameter("teacher", teacher)
        .setParameter("person", person)
        .setParameter("reason", reason)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /** Writes what the votes came to for teachers on whom the same persons voted. */
  void decide(Docket docket, DocketBench.Group group, boolean carried) {
    var tally = group.bench().tally();
    em.createNativeQuery(
            """
            update docket_item set outcome = :outcome, in_favour = :favour, against = :against,
              abstained = :abstained
            where docket_id = :docket and outcome is null and teacher_id = any (:teachers)
            """)
        .setParameter("outcome", carried ? "granted" : "refused")
        .setParameter("favour", tally.inFavour())
        .setParameter("against", tally.against())
        .setParameter("abstained", tally.abstained())
        .setParameter("docket", docket.id())
        .setParameter("teachers", group.teachers().toArray(Long[]::new))
        .executeUpdate();
  }

  /** Takes teachers out; gives those that were on the list without an outcome. */
  List<DocketReferral.Item> takeOut(
      Docket docket, Collection<Long> teachers, String how, String reason) {
    return Row.list(
        em,
        """
        update docket_item set outcome = :how, outcome_reason = :reason
        where docket_id = :docket and outcome is null and teacher_id = any (:teachers)
        returning teacher_id, unit_id, proposal, rank_from, rank_to, judgement_id, illustrative,
          other_reading
        """,
        Map.of(
            "how",
            how,
            "reason",
            reason,
            "docket",
            docket.id(),
            "teachers",
            teachers.toArray(Long[]::new)),
        row ->
            new DocketReferral.Item(
                row.number("teacher_id"),
                row.number("unit_id"),
                row.text("proposal"),
                row.text("rank_from"),
                row.text("rank_to"),
                row.number("judgement_id"),
                row.yes("illustrative"),
                row.text("other_reading")));
  }

  /** Sends what is kept in memory to the database. */
  void settle() {
    em.flush();
  }

  DocketQuery query() {
    return new DocketQuery(em);
  }
}
