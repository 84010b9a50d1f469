package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The positions and who holds them, for the acts that change them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PositionRepository {
  /** Teachers' own positions are left out: the list of teachers shows them. */
  private static final String HELD =
      """
       FROM position q JOIN unit u ON u.id = q.unit_id
        LEFT JOIN position_holder h ON h.position_id = q.id AND h.during @> cast(:day AS date)
        LEFT JOIN person x ON x.id = h.person_id
      WHERE q.role <> 'teacher' AND u.path LIKE :scope AND u.jurisdiction = :jurisdiction
        AND (q.abolished_on IS NULL OR q.abolished_on > cast(:day AS date))
        AND (:words = '' OR fold(concat_ws(' ', q.title, q.title_latin, u.name, u.name_latin,
          x.given_name, x.family_name, x.given_name_latin, x.family_name_latin))
          LIKE '%' || fold(:words) || '%')
      """;

  @PersistenceContext EntityManager em;
  @Inject IdentityRepository identities;

  long open(OpenPosition opened) {
    return id(
        """
        INSERT INTO position (unit_id, role, title, title_latin)
        VALUES (:unit, :role, :title, :latin) RETURNING id
        """,
        Map.of(
            "unit", opened.unitId(),
            "role", opened.role(),
            "title", opened.title(),
            "latin", opened.titleLatin()));
  }

  /** Positions in the actor's subtree with whoever holds them on a day. */
  List<PositionHolding> list(String words, Actor actor, LocalDate day, Page page) {
    return Row.list(
        em,
        "SELECT q.id, q.title, q.title_latin, q.role, u.name AS unit, u.name_latin AS unit_latin,"
            + " x.given_name || ' ' || x.family_name AS holder,"
            + " x.given_name_latin || ' ' || x.family_name_latin AS holder_latin,"
            + " lower(h.during) AS first, upper(h.during) AS next"
            + HELD
            + " ORDER BY u.path, q.id",
        held(words, actor, day),
        page,
        PositionHolding::of);
  }

  long count(String words, Actor actor, LocalDate day) {
    return Row.one(
            em,
            "SELECT count(*) AS found" + HELD,
            held(words, actor, day),
            row -> row.number("found"))
        .orElseThrow();
  }

  private static Map<String, Object> held(String words, Actor actor, LocalDate day) {
    return Map.of(
        "words",
        words == null ? "" : words,
        "day",
        day,
        "scope",
        actor.unitPath() + "%",
        "jurisdiction",
        actor.jurisdiction());
  }

  PositionLine get(long positionId) {
    return identities
        .position(positionId)
        .orElseThrow(() -> new OutsideScope("position", Long.toString(positionId)));
  }

  /** First day a position is no more; null while it stands. */
  LocalDate abolishedOn(long positionId) {
    return Row.list(
            em,
            "SELECT abolished_on FROM position WHERE id = :position",
            Map.of("position", positionId),
            row -> Optional.ofNullable(row.day("abolished_on")))
        .get(0)
        .orElse(null);
  }

  /** Ends the position and what anybody holds of it, from a day on. */
  void abolish(long positionId, LocalDate day) {
    em.createNativeQuery("UPDATE position SET abolished_on = :day WHERE id = :position")
        .setParameter("position", positionId)
        .setParameter("day", day)
        .executeUpdate();
    em.createNativeQuery(
            """
            UPDATE position_holder
            SET during = daterange(lower(during), greatest(lower(during), cast(:day AS date)))
            WHERE position_id = :position AND (upper_inf(during) OR upper(during) > cast(:day AS date))
            """)
        .setParameter("position", positionId)
        .setParameter("day", day)
        .executeUpdate();
  }

  /** Who held, holds and will hold a position, the latest first; undone appointments left out. */
  List<HolderTerm> terms(long positionId) {
    return Row.list(
        em,
        """
        SELECT x.id, x.given_name || ' ' || x.family_name AS name,
          x.given_name_latin || ' ' || x.family_name_latin AS latin,
          lower(h.during) AS first, upper(h.during) AS next
        FROM position_holder h JOIN person x ON x.id = h.person_id
        WHERE h.position_id = :position AND NOT isempty(h.during)
        ORDER BY lower(h.during) DESC
        """,
        Map.of("position", positionId),
        row -> {
          var next = row.day("next");
          return new HolderTerm(
              row.number("id"),
              row.text("name"),
              row.text("latin"),
              row.day("first"),
              next == null ? null : next.minusDays(1));
        });
  }

  /** Whether somebody holds the position on one of the days. */
  boolean isOccupied(AppointHolder appointment) {
    return Row.one(
            em,
            """
            SELECT count(*) AS holders FROM position_holder
            WHERE position_id = :position
              AND during && daterange(cast(:first AS date), cast(:next AS date))
            """,
            Map.of(
                "position",
                appointment.positionId(),
                "first",
                appointment.from().toString(),
                "next",
                dayAfter(appointment.to())),
            row -> row.number("holders") > 0)
        .orElseThrow();
  }

  void appoint(AppointHolder appointment) {
    id(
        """
        INSERT INTO position_holder (position_id, person_id, during)
        VALUES (:position, :person,
          daterange(cast(:first AS date), nullif(cast(:next AS date), 'infinity'))) RETURNING id
        """,
        Map.of(
            "position",
            appointment.positionId(),
            "person",
            appointment.personId(),
            "first",
            appointment.from().toString(),
            "next",
            dayAfter(appointment.to())));
  }

  /**
   * Shortens what the person holds on or after the day; an appointment that never began is empty.
   */
  int end(EndHolding ended) {
    return em.createNativeQuery(
            """
            UPDATE position_holder
            SET during = daterange(lower(during), greatest(lower(during), cast(:next AS date)))
            WHERE position_id = :position AND person_id = :person
              AND (upper_inf(during) OR upper(during) > cast(:next AS date))
            """)
        .setParameter("position", ended.positionId())
        .setParameter("person", ended.personId())
        .setParameter("next", dayAfter(ended.lastDay()))
        .executeUpdate();
  }

  /** The ministry of a jurisdiction; empty before there is one. */
  Optional<Long> ministry(String jurisdiction) {
    return Row.one(
        em,
        "SELECT id FROM unit WHERE kind = 'ministry' AND jurisdiction = :jurisdiction",
        Map.of("jurisdiction", jurisdiction),
        row -> row.number("id"));
  }

  long openMinistry(String jurisdiction, String code, String name, String nameLatin) {
    return id(
        """
        INSERT INTO unit (path, kind, jurisdiction, code, name, name_latin)
        VALUES ('', 'ministry', :jurisdiction, :code, :name, :latin) RETURNING id
        """,
        Map.of("jurisdiction", jurisdiction, "code", code, "name", name, "latin", nameLatin));
  }

  private long id(String insert, Map<String, ?> values) {
    return Row.one(em, insert, values, row -> row.number("id")).orElseThrow();
  }

  private static String dayAfter(LocalDate last) {
    return last == null ? "infinity" : last.plusDays(1).toString();
  }
}
