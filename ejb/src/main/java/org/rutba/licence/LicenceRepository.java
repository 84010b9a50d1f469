package org.rutba.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Results that wait, licences held and what was decided on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LicenceRepository {
  /** Results no decision has looked at, less those a licence from elsewhere came after. */
  static final String WAITING =
      """
      r.considered_in IS NULL AND r.verified_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM licence_held h WHERE h.teacher_id = r.teacher_id
          AND h.document_id IS NULL AND h.issued_on >= r.sat_on)
      """;

  private static final String QUEUE =
      """
       FROM (SELECT r.teacher_id, count(*) AS results, max(r.sat_on) AS latest FROM exam_result r
          WHERE
      """
          + WAITING
          + """
               GROUP BY r.teacher_id) w
              JOIN teacher t ON t.id = w.teacher_id JOIN person p ON p.id = t.person_id
              JOIN unit u ON u.id = t.unit_id LEFT JOIN licence_standing l ON l.teacher_id = t.id
            WHERE u.path LIKE :scope AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))
              AND (:words = '' OR t.search LIKE '%' || fold(:words) || '%')
              AND (:unit = 0 OR u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit))
          """;

  @PersistenceContext EntityManager em;

  /** Teachers with results that wait, the longest waiting first; nothing is judged yet. */
  QueueList queue(String words, long unitId, Page page, Actor actor, LocalDate today) {
    var given =
        Map.of(
            "scope",
            actor.unitPath() + "%",
            "today",
            today,
            "words",
            words == null ? "" : words,
            "unit",
            unitId);
    return new QueueList(
        Row.list(
            em,
            """
            SELECT t.id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
              p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, u.name,
              u.name_latin, w.results, w.latest, l.level
            """
                + QUEUE
                + " ORDER BY w.latest, t.id",
            given,
            page,
            LicenceRepository::queued),
        Row.one(em, "SELECT count(*) AS found" + QUEUE, given, row -> row.count("found"))
            .orElseThrow());
  }

  private static QueueLine queued(Row row) {
    return new QueueLine(
        row.number("id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.count("results"),
        row.day("latest"),
        row.text("level"),
        null);
  }

  /** The regions teachers serve in, by teacher; empty for none in particular. */
  Map<Long, String> regions(Collection<Long> teachers) {
    var regions = new HashMap<Long, String>();
    Row.list(
            em,
            """
            SELECT t.id, coalesce(u.region, '') AS region
            FROM teacher t JOIN unit u ON u.id = t.unit_id WHERE t.id IN (:teachers)
            """,
            Map.of("teachers", teachers),
            row -> Map.entry(row.number("id"), row.text("region")))
        .forEach(entry -> regions.put(entry.getKey(), entry.getValue()));
    return regions;
  }

  /** All sittings of a teacher, the latest first. */
  List<Attempt> attempts(long teacherId) {
    return Row.list(
        em,
        "SELECT r.id, r.test, r.specialty, r.points, r.sat_on, r.certificate, r.source, "
            + WAITING
            + " AS fresh FROM exam_result r WHERE r.teacher_id = :teacher"
            + " AND r.verified_at IS NOT NULL ORDER BY r.sat_on DESC, r.id DESC",
        Map.of("teacher", teacherId),
        row ->
            new Attempt(
                row.number("id"),
                row.text("test"),
                row.text("specialty"),
                new java.math.BigDecimal(row.text("points")),
                row.day("sat_on"),
                row.text("certificate"),
                row.text("source"),
                row.yes("fresh")));
  }

  LicenceList standing(LicenceFilter filter, Page page, Actor actor, LocalDate asOf) {
    return LicenceQuery.standing(em, filter, page, actor, asOf);
  }

  LicenceList grace(LicenceFilter filter, Page page, Actor actor, LocalDate asOf, Grace grace) {
    return LicenceQuery.grace(em, filter, page, actor, asOf, grace);
  }

  List<LicenceLine> ofTeacher(long teacherId, Actor actor, LocalDate asOf) {
    return LicenceQuery.ofTeacher(em, teacherId, actor, asOf);
  }

  Optional<LicenceLine> issued(String number, Actor actor, LocalDate asOf) {
    return LicenceQuery.issued(em, number, actor, asOf);
  }

  /** What each teacher holds: the latest licence not revoked, by teacher. */
  Map<Long, HeldLicence> held(Collection<Long> teachers) {
    var held = new HashMap<Long, HeldLicence>();
    Row.list(
            em,
            """
            SELECT id, teacher_id, level, number, issued_on, expires_on, document_id
            FROM licence_standing WHERE teacher_id IN (:teachers)
            """,
            Map.of("teachers", teachers),
            row ->
                new HeldLicence(
                    row.number("id"),
                    row.number("teacher_id"),
                    row.text("level"),
                    row.text("number"),
                    row.day("issued_on"),
                    row.day("expires_on"),
                    row.numberOrNull("document_id")))
        .forEach(one -> held.put(one.teacherId(), one));
    return held;
  }

  /** Of some persons, those whose licences a person must not decide on: oneself and relatives. */
  Set<Long> barred(long personId, Collection<Long> persons) {
    return new HashSet<>(
        Row.list(
            em,
            """
            SELECT p.id FROM person p WHERE p.id IN (:persons) AND (p.id = :me OR EXISTS (
              SELECT FROM relative r WHERE (r.person_id = :me AND r.other_id = p.id)
                OR (r.person_id = p.id AND r.other_id = :me)))
            """,
            Map.of("persons", persons, "me", personId),
            row -> row.number("id")));
  }

  /** The mobile a teacher gave in the latest registration for a test; empty where none is known. */
  Optional<String> mobile(long teacherId) {
    return Row.list(
            em,
            """
            SELECT v.mobile FROM exam_result_version v JOIN exam_result r ON r.id = v.exam_result_id
            WHERE r.teacher_id = :teacher AND v.mobile IS NOT NULL
            ORDER BY v.received_at DESC, v.version DESC LIMIT 1
            """,
            Map.of("teacher", teacherId),
            row -> row.text("mobile"))
        .stream()
        .findFirst();
  }

  /** Keeps a decision; what waited of the teacher's results has been looked at with it. */
  void add(LicenceDecision decision) {
    em.persist(decision);
    em.flush();
    if (decision.occasion() != Occasion.REVOKED) {
      em.createNativeQuery(
              "UPDATE exam_result SET considered_in = :decision"
                  + " WHERE teacher_id = :teacher AND considered_in IS NULL")
          .setParameter("decision", decision.id())
          .setParameter("teacher", decision.teacherId())
          .executeUpdate();
    }
  }

  /** Enters a licence issued here among those held. */
  void hold(LicenceDecision decision, String number, LocalDate issuedOn, LocalDate expiresOn) {
    em.createNativeQuery(
            """
            INSERT INTO licence_held
              (teacher_id, level, issued_on, expires_on, number, source, verified_at, document_id)
            VALUES (:teacher, :level, :issued, :expires, :number, 'register', :at, :document)
            """)
        .setParameter("teacher", decision.teacherId())
        .setParameter("level", decision.level())
        .setParameter("issued", issuedOn)
        .setParameter("expires", expiresOn)
        .setParameter("number", number)
        .setParameter("at", decision.decidedAt())
        .setParameter("document", decision.documentId())
        .executeUpdate();
  }

  /** What was decided on a teacher's licences, the latest first. */
  List<DecisionLine> decisions(long teacherId) {
    return Row.list(
        em,
        """
        SELECT c.outcome, c.level, c.judgement_id, d.number, c.earlier, c.reason, c.illustrative,
          c.decided_at, q.title, q.title_latin
        FROM licence_decision c LEFT JOIN document d ON d.id = c.document_id
          JOIN position q ON q.id = c.position_id
        WHERE c.teacher_id = :teacher ORDER BY c.id DESC
        """,
        Map.of("teacher", teacherId),
        row ->
            new DecisionLine(
                Occasion.of(row.text("outcome")),
                row.text("level"),
                row.numberOrNull("judgement_id"),
                row.text("number"),
                row.text("earlier"),
                row.text("reason"),
                row.yes("illustrative"),
                row.instant("decided_at"),
                row.text("title"),
                row.text("title_latin")));
  }
}
