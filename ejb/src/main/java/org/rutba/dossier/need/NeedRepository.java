package org.rutba.dossier.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/** What was found of the need for specialties. Findings are only added. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NeedRepository {
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;

  /** The findings for units of the actor's scope and those above it, the last first. */
  List<NeedLine> list(Actor actor) {
    return Row.list(
        em,
        """
        SELECT u.name, u.name_latin, n.specialty, n.rank, n.needed, n.valid_from, n.valid_to, n.letter,
          n.found_at
        FROM specialty_need n JOIN unit u ON u.id = n.unit_id
        WHERE u.path LIKE :scope OR cast(:path AS text) LIKE u.path || '%'
        ORDER BY n.id DESC LIMIT
        """
            + MOST,
        Map.of("scope", actor.unitPath() + "%", "path", actor.unitPath()),
        row ->
            new NeedLine(
                row.text("name"),
                row.text("name_latin"),
                row.text("specialty"),
                row.text("rank"),
                row.yes("needed"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.text("letter"),
                row.instant("found_at")));
  }

  /** The specialties taught in the actor's scope. */
  List<String> specialties(Actor actor) {
    return Row.list(
        em,
        """
        SELECT DISTINCT t.specialty FROM teacher t JOIN unit u ON u.id = t.unit_id
        WHERE u.path LIKE :scope AND t.specialty IS NOT NULL ORDER BY 1
        """,
        Map.of("scope", actor.unitPath() + "%"),
        row -> row.text("specialty"));
  }

  void add(DeclareNeed need, long unit, Actor actor, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO specialty_need (unit_id, specialty, rank, needed, valid_from, valid_to, letter,
              found_by, found_in, found_at)
            VALUES (:unit, :specialty, :rank, :needed, :from, cast(:to AS date), :letter, :person,
              :position, :at)
            """)
        .setParameter("unit", unit)
        .setParameter("specialty", need.specialty())
        .setParameter("rank", need.rank())
        .setParameter("needed", need.needed())
        .setParameter("from", need.from())
        .setParameter("to", need.to() == null ? null : need.to().toString())
        .setParameter("letter", need.letter().strip())
        .setParameter("person", actor.personId())
        .setParameter("position", actor.positionId())
        .setParameter("at", now)
        .executeUpdate();
  }
}
