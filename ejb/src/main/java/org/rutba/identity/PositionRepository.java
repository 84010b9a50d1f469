package org.rutba.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Row;

/** The positions and who holds them, for the acts that change them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PositionRepository {
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

  PositionLine get(long positionId) {
    return identities
        .position(positionId)
        .orElseThrow(() -> new OutsideScope("position", Long.toString(positionId)));
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
