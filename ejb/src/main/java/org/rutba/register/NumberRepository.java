package org.rutba.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Numbers people bear and bore. One borne before is never forgotten: it leads to who bore it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NumberRepository {
  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  /** The numbers of a teacher's record before, and of those merged into it, the latest first. */
  public List<FormerNumber> former(long teacherId) {
    return Row.list(
        em,
        """
        SELECT f.kind, f.number, f.until, f.merged FROM teacher t JOIN person p ON p.id = t.person_id
        CROSS JOIN LATERAL (
          SELECT n.kind, n.old_number AS number, n.changed_at AS until, false AS merged
          FROM person q JOIN number_change n ON n.person_id = q.id WHERE p.id IN (q.id, q.merged_into)
          UNION ALL
          SELECT 'personnel', m.personnel_number, g.merged_at, true
          FROM teacher m JOIN person_merge g ON g.merged_teacher = m.id
          WHERE m.merged_into = t.id AND NOT EXISTS
            (SELECT FROM person_merge_undone u WHERE u.merge_id = g.id)
          UNION ALL
          SELECT 'national', q.national_code, g.merged_at, true
          FROM person q JOIN person_merge g ON g.merged_id = q.id
          WHERE q.merged_into = p.id AND q.national_code IS NOT NULL AND NOT EXISTS
            (SELECT FROM person_merge_undone u WHERE u.merge_id = g.id)) f
        WHERE t.id = :teacher AND f.number IS DISTINCT FROM t.personnel_number
          AND f.number IS DISTINCT FROM p.national_code
        ORDER BY f.until DESC, f.number
        """,
        Map.of("teacher", teacherId),
        row ->
            new FormerNumber(
                NumberKind.of(row.text("kind")),
                row.text("number"),
                row.instant("until"),
                row.yes("merged")));
  }

  /** Whether a personnel number is or was another teacher's: none is given twice. */
  public boolean personnelNumberTaken(String jurisdiction, String number, long teacherId) {
    return !Row.list(
            em,
            """
            SELECT n.teacher_id FROM teacher_number n
            WHERE n.jurisdiction = :jurisdiction AND n.number = :number AND n.place <= 3
              AND n.teacher_id <> :teacher
            """,
            Map.of("jurisdiction", jurisdiction, "number", number, "teacher", teacherId),
            row -> row.number("teacher_id"))
        .isEmpty();
  }

  /**
   * Whether a national number is another person's. One that was another's before is free: it may
   * have been recorded there by mistake.
   */
  public boolean nationalNumberTaken(String jurisdiction, String number, long personId) {
    return !Row.list(
            em,
            """
            SELECT o.id FROM person o WHERE o.jurisdiction = :jurisdiction
              AND o.national_code = :number AND coalesce(o.merged_into, o.id) <> :person
            """,
            Map.of("jurisdiction", jurisdiction, "number", number, "person", personId),
            row -> row.number("id"))
        .isEmpty();
  }

  /** Writes down that a number becomes another; the register says the new one from now on. */
  public void change(NumberChange change, long changedBy) {
    em.createNativeQuery(
            """
            INSERT INTO number_change (person_id, kind, old_number, new_number, reason, evidence,
              changed_by, changed_at)
            VALUES (:person, :kind, :before, :after, :reason, :evidence, :by, :now)
            """)
        .setParameter("person", change.personId())
        .setParameter("kind", change.kind().code())
        .setParameter("before", change.before())
        .setParameter("after", change.after())
        .setParameter("reason", change.reason())
        .setParameter("evidence", change.evidence())
        .setParameter("by", changedBy)
        .setParameter("now", time.now())
        .executeUpdate();
    em.createNativeQuery(
            change.kind() == NumberKind.NATIONAL
                ? "UPDATE person SET national_code = :number, version = version + 1 WHERE id = :person"
                : "UPDATE teacher SET personnel_number = :number, version = version + 1"
                    + " WHERE person_id = :person AND merged_into IS NULL")
        .setParameter("number", change.after())
        .setParameter("person", change.personId())
        .executeUpdate();
    findByAll(change.personId());
  }

  /**
   * Lets a person's record as a teacher be searched by all names and numbers, old and new, and what
   * was written under a record merged into it too.
   */
  public void findByAll(long personId) {
    em.createNativeQuery(
            """
            UPDATE teacher t SET search = fold(concat_ws(' ', p.given_name, p.family_name,
              p.given_name_latin, p.family_name_latin, t.personnel_number, p.national_code,
              borne_before(t.id)))
            FROM person p WHERE p.id = t.person_id AND p.id = :person AND t.merged_into IS NULL
            """)
        .setParameter("person", personId)
        .executeUpdate();
    em.createNativeQuery(
            """
            UPDATE teacher m SET search = t.search FROM teacher t
            WHERE m.merged_into = t.id AND t.person_id = :person
            """)
        .setParameter("person", personId)
        .executeUpdate();
  }
}
