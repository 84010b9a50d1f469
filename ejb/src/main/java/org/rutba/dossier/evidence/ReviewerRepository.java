package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;

/** Which positions examine what. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewerRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** What the position acted in examines; empty for none. */
  Optional<Examiner> power(Actor actor) {
    return actor.holds(Roles.BOARD_SECRETARY)
        ? Optional.of(Examiner.BOARD)
        : Row.one(
            em,
            "SELECT power FROM reviewer_power WHERE position_id = :position",
            Map.of("position", actor.positionId()),
            row -> Examiner.of(row.text("power")));
  }

  /**
   * The positions that examine a teacher's piece: of the nearest office where somebody with the
   * power is neither the teacher, nor a relative, nor the one who brought it. None where there is
   * no such office; the piece waits in the queues until there is.
   */
  List<Long> nearest(Examiner examiner, TeacherHead teacher, long broughtBy) {
    var board = examiner == Examiner.BOARD;
    var found =
        Row.list(
            em,
            """
            SELECT q.id, q.unit_id FROM position q JOIN unit u ON u.id = q.unit_id
              LEFT JOIN reviewer_power w ON w.position_id = q.id
              JOIN position_holder h ON h.position_id = q.id AND h.during @> cast(:today AS date)
            WHERE q.role = :role AND (:power = 'board' OR w.power = :power)
              AND cast(:path AS text) LIKE u.path || '%'
              AND (q.abolished_on IS NULL OR q.abolished_on > cast(:today AS date))
              AND h.person_id NOT IN (:teacher, :broughtBy)
              AND NOT EXISTS (SELECT FROM relative r
                WHERE (r.person_id = h.person_id AND r.other_id = :teacher)
                  OR (r.other_id = h.person_id AND r.person_id = :teacher))
            ORDER BY length(u.path) DESC, q.id
            """,
            Map.of(
                "today", time.today(),
                "role", board ? Roles.BOARD_SECRETARY : Roles.EVIDENCE_REVIEWER,
                "power", examiner.code(),
                "path", teacher.unitPath(),
                "teacher", teacher.personId(),
                "broughtBy", broughtBy),
            row -> new Position(row.number("id"), row.number("unit_id")));
    return found.stream()
        .filter(one -> one.unit() == found.get(0).unit())
        .map(Position::id)
        .toList();
  }

  /** Gives a position of a reviewer another power. */
  void entrust(long positionId, Examiner power) {
    em.createNativeQuery(
            """
            INSERT INTO reviewer_power (position_id, power) VALUES (:position, :power)
            ON CONFLICT (position_id) DO UPDATE SET power = excluded.power
            """)
        .setParameter("position", positionId)
        .setParameter("power", power.code())
        .executeUpdate();
  }

  /** The positions of reviewers in the actor's subtree and what each examines. */
  List<ReviewerLine> list(Actor actor, Page page) {
    return Row.list(
        em,
        """
        SELECT q.id, q.title, q.title_latin, u.name, u.name_latin, w.power,
          p.given_name || ' ' || p.family_name AS holder,
          p.given_name_latin || ' ' || p.family_name_latin AS holder_latin
        FROM position q JOIN unit u ON u.id = q.unit_id
          LEFT JOIN reviewer_power w ON w.position_id = q.id
          LEFT JOIN position_holder h ON h.position_id = q.id AND h.during @> cast(:today AS date)
          LEFT JOIN person p ON p.id = h.person_id
        WHERE q.role = 'evidence-reviewer' AND u.path LIKE :scope
          AND (q.abolished_on IS NULL OR q.abolished_on > cast(:today AS date))
        ORDER BY u.path, q.id
        """,
        Map.of("scope", actor.unitPath() + "%", "today", time.today()),
        page,
        row ->
            new ReviewerLine(
                row.number("id"),
                row.text("title"),
                row.text("title_latin"),
                row.text("name"),
                row.text("name_latin"),
                row.text("holder"),
                row.text("holder_latin"),
                row.text("power")));
  }

  private record Position(long id, long unit) {}
}
