package org.rutba.licence.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/** Results of tests, by the certificates that name them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResultRepository {
  @PersistenceContext EntityManager em;

  /**
   * A result known already.
   *
   * @param version the latest taken; 0 where it came by a file
   */
  record Known(
      long id,
      long teacherId,
      String test,
      String specialty,
      BigDecimal points,
      LocalDate day,
      String certificate,
      int version) {}

  /** Deliveries of one source are taken one after another. */
  void takeTurn(String source) {
    em.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('results of ' || :source))")
        .setParameter("source", source)
        .getSingleResult();
  }

  /** The teachers of the numbers within the actor's scope, by national and personnel number. */
  Map<String, Long> teachers(Collection<String> numbers, Actor actor) {
    var found = new HashMap<String, Long>();
    Row.list(
        em,
        """
        SELECT t.id, t.personnel_number, p.national_code
        FROM teacher t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id
        WHERE u.path LIKE :scope
          AND (p.national_code IN (:numbers) OR t.personnel_number IN (:numbers))
        """,
        Map.of("scope", actor.unitPath() + "%", "numbers", numbers),
        row -> {
          found.put("n" + row.text("national_code"), row.number("id"));
          found.put("p" + row.text("personnel_number"), row.number("id"));
          return row;
        });
    return found;
  }

  /** What is known of certificates of a source, by certificate. */
  Map<String, Known> ofCertificates(String source, Collection<String> certificates) {
    var known = new HashMap<String, Known>();
    known(
            "r.source = :source AND r.certificate IN (:certificates)",
            Map.of("source", source, "certificates", certificates))
        .forEach(one -> known.put(one.certificate(), one));
    return known;
  }

  /** The results teachers have, whatever their source. */
  List<Known> ofTeachers(Set<Long> teachers) {
    return teachers.isEmpty()
        ? List.of()
        : known("r.teacher_id IN (:teachers)", Map.of("teachers", teachers));
  }

  private List<Known> known(String which, Map<String, ?> given) {
    return Row.list(
        em,
        """
        SELECT r.id, r.teacher_id, r.test, r.specialty, r.points, r.sat_on, r.certificate,
          coalesce((SELECT max(v.version) FROM exam_result_version v
            WHERE v.exam_result_id = r.id), 0) AS version
        FROM exam_result r WHERE
        """
            + which,
        given,
        row ->
            new Known(
                row.number("id"),
                row.number("teacher_id"),
                row.text("test"),
                row.text("specialty"),
                new BigDecimal(row.text("points")),
                row.day("sat_on"),
                row.text("certificate"),
                row.count("version")));
  }

  Known add(String source, long teacher, ReceivedResult result, Instant now) {
    long id =
        Row.one(
                em,
                """
                INSERT INTO exam_result
                  (teacher_id, test, specialty, points, sat_on, certificate, source, verified_at)
                VALUES (:teacher, :test, :specialty, :points, :day, :certificate, :source, :now)
                RETURNING id
                """,
                Map.of(
                    "teacher",
                    teacher,
                    "test",
                    result.test(),
                    "specialty",
                    result.specialty(),
                    "points",
                    result.points(),
                    "day",
                    result.day(),
                    "certificate",
                    result.certificate(),
                    "source",
                    source,
                    "now",
                    now),
                row -> row.number("id"))
            .orElseThrow();
    return known(id, teacher, result);
  }

  Known correct(Known before, ReceivedResult result) {
    em.createNativeQuery("UPDATE exam_result SET points = :points, sat_on = :day WHERE id = :id")
        .setParameter("points", result.points())
        .setParameter("day", result.day())
        .setParameter("id", before.id())
        .executeUpdate();
    return known(before.id(), before.teacherId(), result);
  }

  static Known known(long id, long teacher, ReceivedResult result) {
    return new Known(
        id,
        teacher,
        result.test(),
        result.specialty(),
        result.points(),
        result.day(),
        result.certificate(),
        result.version());
  }

  /** Keeps a version as it was delivered. */
  void keep(String source, Known known, ReceivedResult result, String program, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO exam_result_version (source, certificate, version, exam_result_id, points,
              mobile, received_at, received_from)
            VALUES (:source, :certificate, :version, :id, :points, nullif(:mobile, ''), :now,
              :program)
            """)
        .setParameter("source", source)
        .setParameter("certificate", result.certificate())
        .setParameter("version", result.version())
        .setParameter("id", known.id())
        .setParameter("points", result.points())
        .setParameter("mobile", result.mobile() == null ? "" : result.mobile())
        .setParameter("now", now)
        .setParameter("program", program)
        .executeUpdate();
  }
}
