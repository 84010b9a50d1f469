package org.rutba.dossier.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;
import org.rutba.platform.TimeSource;

/** Objections of teachers to pieces of their dossiers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ObjectionRepository {
  static final String SUBJECT = "objection";

  /** The tables of the dossier by the word references begin with. */
  private static final Map<String, String> TABLES =
      Map.of(
          "service", "service_period",
          "qualification", "qualification",
          "appraisal", "appraisal",
          "course", "training_course",
          "publication", "publication",
          "point", "point_item");

  private static final String LINE =
      """
      SELECT o.number, o.teacher_id, t.personnel_number,
        p.given_name || ' ' || p.family_name AS teacher,
        coalesce(p.given_name_latin || ' ' || p.family_name_latin,
          p.given_name || ' ' || p.family_name) AS teacher_latin,
        o.subject, o.title, o.addressee, o.reason, o.raised_at,
        CASE o.upheld WHEN true THEN 'yes' WHEN false THEN 'no' END AS upheld, o.answer,
        a.given_name || ' ' || a.family_name AS answered_by,
        a.given_name_latin || ' ' || a.family_name_latin AS answered_by_latin, o.answered_at
      FROM dossier_objection o JOIN teacher t ON t.id = o.teacher_id
        JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
        LEFT JOIN person a ON a.id = o.answered_by
      """;

  @PersistenceContext EntityManager em;
  @Inject TimeSource time;

  Objection add(Objection objection) {
    em.persist(objection);
    em.flush();
    return objection;
  }

  boolean isOpen(long teacherId, String subject) {
    return !Row.list(
            em,
            """
            SELECT number FROM dossier_objection
            WHERE teacher_id = :teacher AND subject = :subject AND answered_at IS NULL
            """,
            Map.of("teacher", teacherId, "subject", subject),
            row -> row.text("number"))
        .isEmpty();
  }

  /** The objection, locked until the act ends, if it lies in the actor's scope. */
  Objection lock(String number, Actor actor) {
    line(number, actor);
    return em.createQuery("select o from Objection o where o.number = :number", Objection.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  void settle() {
    em.flush();
  }

  List<ObjectionLine> ofTeacher(long teacherId) {
    return Row.list(
        em,
        LINE + " WHERE o.teacher_id = :teacher ORDER BY o.id DESC",
        Map.of("teacher", teacherId),
        ObjectionRepository::line);
  }

  ObjectionLine line(String number, Actor actor) {
    var own = actor.holds(Roles.TEACHER);
    return Row.one(
            em,
            LINE
                + " WHERE o.number = :number AND "
                + (own ? "t.person_id = :scope" : "u.path LIKE :scope"),
            Map.of(
                "number",
                number,
                "scope",
                own ? (Object) actor.personId() : actor.unitPath() + "%"),
            ObjectionRepository::line)
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  /** An imported fact counts no more until its source brings it again. */
  void unverify(String reference) {
    var parts = reference.split("/", 2);
    em.createNativeQuery(
            "UPDATE " + TABLES.get(parts[0]) + " SET verified_at = NULL WHERE id = :id")
        .setParameter("id", Long.parseLong(parts[1]))
        .executeUpdate();
  }

  private static ObjectionLine line(Row row) {
    var upheld = row.text("upheld");
    return new ObjectionLine(
        row.text("number"),
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("subject"),
        row.text("title"),
        row.text("addressee"),
        row.text("reason"),
        row.instant("raised_at"),
        upheld == null ? null : Boolean.valueOf(upheld.equals("yes")),
        row.text("answer"),
        row.text("answered_by"),
        row.text("answered_by_latin"),
        row.instant("answered_at"),
        false);
  }
}
