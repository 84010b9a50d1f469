package org.rutba.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Row;
import org.rutba.rules.board.BoardTemplate;
import org.rutba.rules.board.SeatTemplate;

/** Committees and who sits on them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeatRepository {
  private static final String HEAD =
      """
      select c.id, c.level, c.name, c.name_latin, c.unit_id, u.path, u.jurisdiction, u.region
      from committee c join unit u on u.id = c.unit_id
      """;
  private static final String SEATS =
      """
      select s.id, s.code, s.ordinal, s.position_id, p.title, p.title_latin, h.person_id,
        x.given_name || ' ' || x.family_name as name,
        coalesce(x.given_name_latin || ' ' || x.family_name_latin,
          x.given_name || ' ' || x.family_name) as name_latin
      from seat s join position p on p.id = s.position_id
      left join position_holder h
        on h.position_id = s.position_id and h.during @> cast(:day as date)
      left join person x on x.id = h.person_id
      where s.committee_id = :committee and s.during @> cast(:day as date)
      order by s.code, s.ordinal
      """;

  @PersistenceContext EntityManager em;

  /** The nearest committee of a level that the unit lies under. */
  Optional<CommitteeHead> above(long unit, String level) {
    return Row.list(
            em,
            HEAD
                + " join unit d on d.path like u.path || '%'"
                + " where d.id = :unit and c.level = :level order by length(u.path) desc",
            Map.of("unit", unit, "level", level),
            CommitteeHead::of)
        .stream()
        .findFirst();
  }

  List<CommitteeHead> all() {
    return Row.list(em, HEAD + " order by c.id", Map.of(), CommitteeHead::of);
  }

  Optional<CommitteeHead> committee(long id) {
    return Row.one(em, HEAD + " where c.id = :id", Map.of("id", id), CommitteeHead::of);
  }

  /** The seats on a day in the order of the law's template; seats it does not know come last. */
  List<Seat> seats(long committee, BoardTemplate board, LocalDate day) {
    var seats =
        new ArrayList<>(
            Row.list(em, SEATS, Map.of("committee", committee, "day", day), SeatRepository::seat));
    var order = board.seats().stream().map(SeatTemplate::code).toList();
    seats.sort((a, b) -> Integer.compare(rank(order, a.code()), rank(order, b.code())));
    return List.copyOf(seats);
  }

  /** The committees a position sits on, or that sit at its unit. */
  List<CommitteeHead> around(long position, long unit, LocalDate day) {
    return Row.list(
        em,
        HEAD
            + """
            where c.unit_id = :unit or exists (select from seat s where s.committee_id = c.id
              and s.position_id = :position and s.during @> cast(:day as date))
            order by length(u.path) desc, c.id
            """,
        Map.of("unit", unit, "position", position, "day", day),
        CommitteeHead::of);
  }

  /** Who sits on a day, and for which days: as long as both the seat and the position are held. */
  List<BoardSheet.Term> terms(long committee, LocalDate day) {
    return Row.list(
        em,
        """
        select s.code, s.ordinal, p.title, p.title_latin, h.person_id,
          x.given_name || ' ' || x.family_name as name,
          coalesce(x.given_name_latin || ' ' || x.family_name_latin,
            x.given_name || ' ' || x.family_name) as name_latin,
          case when h.id is not null then lower(s.during * h.during) end as first,
          case when h.id is not null then upper(s.during * h.during) end as next
        from seat s join position p on p.id = s.position_id
        left join position_holder h
          on h.position_id = s.position_id and h.during @> cast(:day as date)
        left join person x on x.id = h.person_id
        where s.committee_id = :committee and s.during @> cast(:day as date)
        order by s.code, s.ordinal
        """,
        Map.of("committee", committee, "day", day),
        BoardSheet.Term::of);
  }

  private static int rank(List<String> order, String code) {
    int index = order.indexOf(code);
    return index < 0 ? order.size() : index;
  }

  long establish(EstablishCommittee board) {
    var committee = new Committee(board);
    em.persist(committee);
    return committee.id();
  }

  boolean established(long unit, String level) {
    return Row.one(
            em,
            "select id from committee where unit_id = :unit and level = :level",
            Map.of("unit", unit, "level", level),
            row -> row.number("id"))
        .isPresent();
  }

  /** Whether somebody's position has the seat on any of the days. */
  boolean taken(AssignSeat seat) {
    return Row.one(
            em,
            "select count(*) as found from seat where committee_id = :committee and code = :code"
                + " and ordinal = :ordinal and during && "
                + days(seat),
            given(seat),
            row -> row.number("found") > 0)
        .orElseThrow();
  }

  void assign(AssignSeat seat) {
    var insert =
        em.createNativeQuery(
            "insert into seat (committee_id, code, ordinal, position_id, during)"
                + " values (:committee, :code, :ordinal, :position, "
                + days(seat)
                + ")");
    given(seat).forEach(insert::setParameter);
    insert.setParameter("position", seat.positionId()).executeUpdate();
  }

  /**
   * Gives a seat to whoever holds a position, for a term, by an office's choice. A seat row that
   * runs into the term ends before it; one that began with it or later gives way.
   */
  void choose(VacantSeat seat, long position, ChooseMember chosen, long chooser) {
    em.createNativeQuery(
            "update seat set during = 'empty' where committee_id = :committee and code = :code"
                + " and ordinal = :ordinal and lower(during) >= cast(:from as date)")
        .setParameter("committee", seat.committee())
        .setParameter("code", seat.code())
        .setParameter("ordinal", seat.ordinal())
        .setParameter("from", chosen.from())
        .executeUpdate();
    em.createNativeQuery(
            "update seat set during = daterange(lower(during), cast(:from as date))"
                + " where committee_id = :committee and code = :code and ordinal = :ordinal"
                + " and during @> cast(:from as date)")
        .setParameter("committee", seat.committee())
        .setParameter("code", seat.code())
        .setParameter("ordinal", seat.ordinal())
        .setParameter("from", chosen.from())
        .executeUpdate();
    em.createNativeQuery(
            "insert into seat (committee_id, code, ordinal, position_id, during, chosen_by, reason)"
                + " values (:committee, :code, :ordinal, :position,"
                + " daterange(cast(:from as date), cast(:next as date)), :chooser, :reason)")
        .setParameter("committee", seat.committee())
        .setParameter("code", seat.code())
        .setParameter("ordinal", seat.ordinal())
        .setParameter("position", position)
        .setParameter("from", chosen.from())
        .setParameter("next", chosen.to().plusDays(1))
        .setParameter("chooser", chooser)
        .setParameter("reason", chosen.reason().strip())
        .executeUpdate();
  }

  /** The position last assigned to a seat; empty where it never was. */
  Optional<Long> lastPosition(VacantSeat seat) {
    return Row.list(
            em,
            "select position_id from seat where committee_id = :committee and code = :code"
                + " and ordinal = :ordinal order by lower(during) desc limit 1",
            Map.of("committee", seat.committee(), "code", seat.code(), "ordinal", seat.ordinal()),
            row -> row.number("position_id"))
        .stream()
        .findFirst();
  }

  /** People of a subtree whose name or post matches: holders of posts, and teachers in service. */
  List<Candidate> candidates(String unitPath, String words, LocalDate day) {
    return Row.list(
        em,
        """
        select distinct on (x.id) x.id, x.given_name || ' ' || x.family_name as name,
          coalesce(x.given_name_latin || ' ' || x.family_name_latin,
            x.given_name || ' ' || x.family_name) as name_latin,
          c.post, c.post_latin, u.name as unit, u.name_latin as unit_latin
        from (select h.person_id, q.unit_id, q.title as post, q.title_latin as post_latin
            from position_holder h join position q on q.id = h.position_id
            where h.during @> cast(:day as date) and q.role <> 'teacher'
            union all
            select t.person_id, t.unit_id, t.post_title, null from teacher t
            where t.merged_into is null
              and (t.retired_on is null or t.retired_on > cast(:day as date))) c
        join person x on x.id = c.person_id join unit u on u.id = c.unit_id
        where u.path like :path and position(fold(:words) in fold(concat_ws(' ', x.given_name,
          x.family_name, x.given_name_latin, x.family_name_latin, c.post, c.post_latin,
          u.name))) > 0
        order by x.id, c.post_latin nulls last limit 20
        """,
        Map.of("day", day, "path", unitPath + "%", "words", words),
        Candidate::of);
  }

  /** Ends the seat before a day. */
  void vacate(long seat, LocalDate day) {
    em.createNativeQuery(
            "update seat set during = daterange(lower(during), cast(:day as date))"
                + " where id = :seat and lower(during) < cast(:day as date)"
                + " and (upper_inf(during) or upper(during) > cast(:day as date))")
        .setParameter("seat", seat)
        .setParameter("day", day)
        .executeUpdate();
  }

  Optional<Long> committeeOfSeat(long seat) {
    return Row.one(
        em,
        "select committee_id from seat where id = :seat",
        Map.of("seat", seat),
        row -> row.number("committee_id"));
  }

  /** Committees in a subtree, with how many seats are held on the day. */
  List<CommitteeLine> committees(String unitPath, LocalDate day) {
    return Row.list(
        em,
        """
        select c.id, c.level, c.name, c.name_latin, u.name as unit, u.name_latin as unit_latin,
          count(s.id) as seats, count(h.person_id) as held,
          (select count(*) from matter m where m.committee_id = c.id and m.outcome is null) as open
        from committee c join unit u on u.id = c.unit_id
        left join seat s on s.committee_id = c.id and s.during @> cast(:day as date)
        left join position_holder h
          on h.position_id = s.position_id and h.during @> cast(:day as date)
        where u.path like :path
        group by c.id, u.id order by u.path, c.level
        """,
        Map.of("path", unitPath + "%", "day", day),
        CommitteeLine::of);
  }

  private static String days(AssignSeat seat) {
    return seat.to() == null
        ? "daterange(cast(:first as date), null)"
        : "daterange(cast(:first as date), cast(:next as date))";
  }

  private static Map<String, Object> given(AssignSeat seat) {
    var given = new HashMap<String, Object>();
    given.put("committee", seat.committeeId());
    given.put("code", seat.seat());
    given.put("ordinal", seat.ordinal());
    given.put("first", seat.from());
    if (seat.to() != null) {
      given.put("next", seat.to());
    }
    return given;
  }

  private static Seat seat(Row row) {
    return new Seat(
        row.number("id"),
        row.text("code"),
        row.count("ordinal"),
        row.number("position_id"),
        row.text("title"),
        row.text("title_latin"),
        row.numberOrNull("person_id"),
        row.text("name"),
        row.text("name_latin"));
  }
}
