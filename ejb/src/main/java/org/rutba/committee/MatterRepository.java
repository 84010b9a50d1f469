package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.rules.board.BoardTemplate;

/** Matters, the votes on them and who is recused. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MatterRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;
  @Inject SeatRepository seats;

  Matter open(Matter matter) {
    em.persist(matter);
    em.flush();
    return matter;
  }

  /**
   * The matter a request is at, or was at last, locked until the act ends: of two votes cast at the
   * same instant the second is counted after the first.
   */
  Optional<Matter> lock(String request) {
    var latest = latest(request);
    while (latest.isPresent()) {
      var matter = em.find(Matter.class, latest.get());
      em.refresh(matter, LockModeType.PESSIMISTIC_WRITE);
      // While this act waited, the vote before it may have sent the request on to the next board.
      latest = latest(request);
      if (latest.equals(Optional.of(matter.id()))) {
        return Optional.of(matter);
      }
    }
    return Optional.empty();
  }

  private Optional<Long> latest(String request) {
    return Row.one(
            em,
            "select max(id) as id from matter where request = :request",
            Map.of("request", request),
            row -> Optional.ofNullable(row.numberOrNull("id")))
        .orElseThrow();
  }

  List<String> openBefore(long committee) {
    return Row.list(
        em,
        "select request from matter where committee_id = :committee and outcome is null order by id",
        Map.of("committee", committee),
        row -> row.text("request"));
  }

  /** How often a committee has returned a request for information. */
  int returns(long committee, String request) {
    return Row.one(
            em,
            "select count(*) as returns from matter where committee_id = :committee"
                + " and request = :request and outcome = 'returned'",
            Map.of("committee", committee, "request", request),
            row -> row.count("returns"))
        .orElseThrow();
  }

  Bench bench(Matter matter, BoardTemplate board, LocalDate today) {
    em.flush();
    return new Bench(
        seats.seats(matter.committeeId(), board, today),
        Composition.chair(board),
        recusals(matter.id()),
        votes(matter.id()));
  }

  /** Enters as recused whoever sits today and is the teacher, the submitter or a relative. */
  void enterConflicts(Matter matter, LocalDate today) {
    em.flush();
    em.createNativeQuery(
            """
            insert into matter_recusal (matter_id, person_id, ground, reason, recused_at)
            select distinct on (h.person_id) m.id, h.person_id,
              case h.person_id when t.person_id then 'own-case'
                when m.submitter_id then 'submitter' else 'relative' end,
              r.relation, :now
            from matter m join teacher t on t.id = m.teacher_id
            join seat s on s.committee_id = m.committee_id and s.during @> cast(:today as date)
            join position_holder h
              on h.position_id = s.position_id and h.during @> cast(:today as date)
            left join relative r on (r.person_id = h.person_id and r.other_id = t.person_id)
              or (r.other_id = h.person_id and r.person_id = t.person_id)
            where m.id = :matter
              and (h.person_id in (t.person_id, m.submitter_id) or r.relation is not null)
              and not exists (select from vote v
                where v.matter_id = m.id and v.person_id = h.person_id)
            order by h.person_id, r.relation
            on conflict do nothing
            """)
        .setParameter("matter", matter.id())
        .setParameter("today", today)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  /**
   * Why a person may not vote on a matter whatever the seat; empty where nothing speaks against.
   */
  Optional<String> conflict(long matter, long person) {
    return Row.list(
            em,
            """
            select case when t.person_id = :person then 'own-case'
              when m.submitter_id = :person then 'submitter' else 'relative' end as ground
            from matter m join teacher t on t.id = m.teacher_id
            where m.id = :matter and (:person in (t.person_id, m.submitter_id)
              or exists (select from relative r where (r.person_id = :person
                and r.other_id = t.person_id)
                or (r.other_id = :person and r.person_id = t.person_id)))
            """,
            Map.of("matter", matter, "person", person),
            row -> row.text("ground"))
        .stream()
        .findFirst();
  }

  void recuse(long matter, long person, String ground, String reason) {
    em.createNativeQuery(
            "insert into matter_recusal (matter_id, person_id, ground, reason, recused_at)"
                + " values (:matter, :person, :ground, :reason, :now)")
        .setParameter("matter", matter)
        .setParameter("person", person)
        .setParameter("ground", ground)
        .setParameter("reason", reason)
        .setParameter("now", time.now())
        .executeUpdate();
  }

  void cast(Matter matter, Seat seat, long person, Ballot ballot, String reason) {
    em.persist(new Vote(matter.id(), seat.id(), person, ballot, reason, time.now()));
  }

  /** The next minute of a committee in an official year: {@code 1404/15}, without a gap. */
  String nextMinute(long committee, int officialYear) {
    return officialYear
        + "/"
        + Row.one(
                em,
                """
                insert into minute_series (committee_id, official_year, next)
                values (:committee, :year, 2)
                on conflict (committee_id, official_year)
                  do update set next = minute_series.next + 1
                returning next - 1 as number
                """,
                Map.of("committee", committee, "year", officialYear),
                row -> row.number("number"))
            .orElseThrow();
  }

  /** Sends what is kept in memory to the database, so that the next matter can be opened. */
  void settle() {
    em.flush();
  }

  List<MatterLine> mattersOf(String request) {
    return Row.list(
        em,
        MatterLine.SQL + " where m.request = :request order by m.id",
        Map.of("request", request),
        MatterLine::of);
  }

  /**
   * The last matter of a request among those the actor may read as a member, as the secretary, or
   * as an auditor; empty where there is none.
   */
  Optional<MatterLine> readable(String request, Actor actor) {
    return Row.list(
            em,
            MatterLine.SQL
                + """
                 join unit u on u.id = c.unit_id
                where m.request = :request and (
                  exists (select from seat s
                    where s.committee_id = c.id and s.position_id = :position)
                  or (:role = 'board-secretary' and c.unit_id = :unit)
                  or (:role = 'auditor' and u.path like :path))
                order by m.id desc limit 1
                """,
            Map.of(
                "request", request,
                "position", actor.positionId(),
                "role", actor.role(),
                "unit", actor.unitId(),
                "path", actor.unitPath() + "%"),
            MatterLine::of)
        .stream()
        .findFirst();
  }

  List<Recusal> recusals(long matter) {
    return Row.list(
        em,
        "select person_id, ground, reason from matter_recusal where matter_id = :matter"
            + " order by recused_at, person_id",
        Map.of("matter", matter),
        row -> new Recusal(row.number("person_id"), row.text("ground"), row.text("reason")));
  }

  List<CountedVote> votes(long matter) {
    return Row.list(
        em,
        "select seat_id, person_id, vote, reason, cast_at from vote where matter_id = :matter"
            + " order by id",
        Map.of("matter", matter),
        row ->
            new CountedVote(
                row.number("seat_id"),
                row.number("person_id"),
                Ballot.of(row.text("vote")),
                row.text("reason"),
                row.instant("cast_at")));
  }
}
