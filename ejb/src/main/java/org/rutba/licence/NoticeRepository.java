package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;

/** Whom there is something to tell of results and of licences that end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeRepository {
  @PersistenceContext EntityManager em;

  /**
   * One licence about to end.
   *
   * @param days ahead of its last day the notice is given
   * @param office unit of the officers nearest to the teacher; null where there are none
   * @param first whether nobody was told of its end before
   */
  record Ending(
      long licenceId,
      long teacherId,
      String number,
      String level,
      LocalDate expiresOn,
      int days,
      Long office,
      boolean first) {}

  /**
   * Takes results nobody was told of; each is taken once, and locked ones are left to whoever has
   * them. Those a licence from elsewhere came after are taken in silence.
   *
   * @return the best attempt at each test of each teacher concerned
   */
  List<NewResult> take(int most) {
    return Row.list(
        em,
        """
        WITH taken AS (
          UPDATE exam_result SET announced = true WHERE id IN (
            SELECT id FROM exam_result WHERE NOT announced AND verified_at IS NOT NULL
            ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED)
          RETURNING id, teacher_id, test, sat_on),
        told AS (
          SELECT DISTINCT n.teacher_id, n.test FROM taken n
          WHERE NOT EXISTS (SELECT FROM licence_held h WHERE h.teacher_id = n.teacher_id
            AND h.document_id IS NULL AND h.issued_on >= n.sat_on))
        SELECT DISTINCT ON (r.teacher_id, r.test) r.teacher_id, r.test, r.points, r.sat_on
        FROM told JOIN exam_result r ON r.teacher_id = told.teacher_id AND r.test = told.test
        WHERE r.verified_at IS NOT NULL
        ORDER BY r.teacher_id, r.test, r.points DESC, r.sat_on DESC
        """,
        Map.of("most", most),
        row ->
            new NewResult(
                row.number("teacher_id"),
                row.text("test"),
                new BigDecimal(row.text("points")),
                row.day("sat_on")));
  }

  /** Licences teachers in service hold that end within so many days and were not yet told of so. */
  List<Ending> ending(LocalDate today, int days, int most) {
    return Row.list(
        em,
        """
        SELECT l.id, l.teacher_id, l.number, l.level, l.expires_on,
          (SELECT o.id FROM unit o JOIN position q ON q.unit_id = o.id
           WHERE s.path LIKE o.path || '%' AND q.role = 'licence-officer'
             AND q.abolished_on IS NULL
           ORDER BY length(o.path) DESC LIMIT 1) AS office,
          NOT EXISTS (SELECT FROM licence_notice n WHERE n.licence_id = l.id) AS first
        FROM licence_standing l JOIN teacher t ON t.id = l.teacher_id
          JOIN unit s ON s.id = t.unit_id
        WHERE l.expires_on BETWEEN :today AND :until
          AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
          AND NOT EXISTS (SELECT FROM licence_notice n
            WHERE n.licence_id = l.id AND n.days <= :days)
        ORDER BY l.expires_on, l.id LIMIT :most
        """,
        Map.of("today", today, "until", today.plusDays(days), "days", days, "most", most),
        row ->
            new Ending(
                row.number("id"),
                row.number("teacher_id"),
                row.text("number"),
                row.text("level"),
                row.day("expires_on"),
                days,
                row.numberOrNull("office"),
                row.yes("first")));
  }

  void told(Ending ending, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO licence_notice (licence_id, days, told_at) VALUES (:licence, :days, :now)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("licence", ending.licenceId())
        .setParameter("days", ending.days())
        .setParameter("now", now)
        .executeUpdate();
  }
}
