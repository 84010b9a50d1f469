package org.rutba.dossier.evidence;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/** The questions lists and pages of evidence ask. */
final class EvidenceQuery {
  private static final String FROM =
      """
       FROM evidence_item e JOIN teacher t ON t.id = e.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = t.unit_id
        LEFT JOIN publication x ON x.id = e.publication_id
        LEFT JOIN point_item y ON y.id = e.point_id
        LEFT JOIN training_course c ON c.id = e.course_id
        LEFT JOIN qualification q ON q.id = e.qualification_id
      """;
  private static final String LINE =
      """
      SELECT e.number, e.teacher_id, t.personnel_number,
        p.given_name || ' ' || p.family_name AS teacher,
        coalesce(p.given_name_latin || ' ' || p.family_name_latin,
          p.given_name || ' ' || p.family_name) AS teacher_latin,
        u.name AS school, u.name_latin AS school_latin, e.kind, e.indicator, e.title, e.state,
        e.examiner, e.entered_at,
        coalesce(x.expires_on, y.expires_on, c.expires_on, q.expires_on) AS expires_on,
        coalesce(x.verified_at, y.verified_at, c.verified_at, q.verified_at) IS NOT NULL
          AND coalesce(coalesce(x.expires_on, y.expires_on, c.expires_on, q.expires_on)
            > cast(:today AS date), true) AS counts,
        (SELECT count(*) FROM attachment a WHERE a.item_id = e.id) AS files
      """;

  private EvidenceQuery() {}

  /** The piece's id, if it lies in the actor's scope. */
  static Optional<Long> id(EntityManager em, String number, Actor actor) {
    var own = actor.holds(Roles.TEACHER);
    return Row.one(
        em,
        """
        SELECT e.id FROM evidence_item e JOIN teacher t ON t.id = e.teacher_id
          JOIN unit u ON u.id = t.unit_id WHERE e.number = :number AND
        """
            + (own ? "t.person_id = :scope" : "u.path LIKE :scope"),
        Map.of("number", number, "scope", own ? (Object) actor.personId() : actor.unitPath() + "%"),
        row -> row.number("id"));
  }

  static List<EvidenceLine> ofTeacher(EntityManager em, long teacherId, LocalDate today) {
    return Row.list(
        em,
        LINE + FROM + " WHERE e.teacher_id = :teacher ORDER BY e.id DESC",
        Map.of("teacher", teacherId, "today", today),
        EvidenceQuery::line);
  }

  static Optional<EvidenceLine> line(EntityManager em, String number, LocalDate today) {
    return Row.one(
        em,
        LINE + FROM + " WHERE e.number = :number",
        Map.of("number", number, "today", today),
        EvidenceQuery::line);
  }

  /**
   * What waits for one kind of examiner within the actor's scope. Pieces of oneself, of a declared
   * relative or brought by oneself are not offered.
   */
  static List<EvidenceLine> queue(
      EntityManager em,
      QueueFilter filter,
      Examiner examiner,
      Actor actor,
      Page page,
      LocalDate today) {
    var given = new HashMap<String, Object>();
    var where = where(filter, examiner, actor, given);
    given.put("today", today);
    return Row.list(
        em, LINE + FROM + where + " ORDER BY e.entered_at, e.id", given, page, EvidenceQuery::line);
  }

  static long queueSize(EntityManager em, QueueFilter filter, Examiner examiner, Actor actor) {
    var given = new HashMap<String, Object>();
    var where = where(filter, examiner, actor, given);
    return Row.one(em, "SELECT count(*) AS found" + FROM + where, given, row -> row.number("found"))
        .orElseThrow();
  }

  private static String where(
      QueueFilter filter, Examiner examiner, Actor actor, Map<String, Object> given) {
    var where =
        new StringBuilder(
            """
             WHERE u.path LIKE :scope AND e.entered_by <> :me AND t.person_id <> :me
              AND NOT EXISTS (SELECT FROM relative r
                WHERE (r.person_id = :me AND r.other_id = t.person_id)
                  OR (r.other_id = :me AND r.person_id = t.person_id))
            """);
    given.put("scope", actor.unitPath() + "%");
    given.put("me", actor.personId());
    given.put("examiner", examiner.code());
    if ("decided".equals(filter.state())) {
      // A book the group has judged is the working group's by now; both have decided on it.
      where.append(
          examiner == Examiner.BOARD
              ? " AND e.examiner = :examiner AND e.state IN ('accepted', 'refused')"
              : " AND e.decided_by = :me AND :examiner = :examiner");
    } else {
      where.append(" AND e.examiner = :examiner AND e.state = :state");
      given.put("state", filter.state() == null ? EvidenceState.WAITING.code() : filter.state());
    }
    if (filter.kind() != null) {
      where.append(" AND e.kind = :kind");
      given.put("kind", filter.kind());
    }
    if (filter.text() != null) {
      where.append(
          " AND position(fold(:text) in fold(concat_ws(' ', e.number, e.title)) || ' ' || t.search)"
              + " > 0");
      given.put("text", filter.text());
    }
    return where.toString();
  }

  static EvidenceRepository.FactDetail detail(EntityManager em, long id) {
    return Row.one(
            em,
            """
            SELECT coalesce(x.venue, q.institution) AS venue,
              coalesce(x.published_on, y.obtained_on, c.completed_on, q.obtained_on) AS day,
              CASE WHEN e.publication_id IS NULL THEN coalesce(y.quantity, c.hours, q.points) END
                AS quantity,
              q.degree, c.specialised, c.id IS NOT NULL AS course,
              array_to_string(x.subjects, ' ') AS subjects, y.id IS NOT NULL AS item, y.category,
              y.document, e.printing, e.revision_stated, y.foreign_speakers, y.foreign_countries,
              coalesce(x.expires_on, y.expires_on, c.expires_on, q.expires_on) AS expires_on
            """
                + FROM
                + " WHERE e.id = :id",
            Map.of("id", id),
            row ->
                new EvidenceRepository.FactDetail(
                    row.text("venue"),
                    row.day("day"),
                    row.text("quantity") == null ? null : new BigDecimal(row.text("quantity")),
                    row.text("degree"),
                    row.yes("course") ? (Boolean) row.yes("specialised") : null,
                    words(row.text("subjects")),
                    row.yes("item") ? item(row) : null,
                    row.day("expires_on")))
        .orElseThrow();
  }

  private static ItemFacts item(Row row) {
    return new ItemFacts(
        row.text("category"),
        row.text("document"),
        row.count("printing"),
        row.yes("revision_stated"),
        row.count("foreign_speakers"),
        row.count("foreign_countries"));
  }

  private static List<String> words(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }

  private static EvidenceLine line(Row row) {
    return new EvidenceLine(
        row.text("number"),
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("school"),
        row.text("school_latin"),
        row.text("kind"),
        row.text("indicator"),
        row.text("title"),
        row.text("state"),
        row.text("examiner"),
        row.instant("entered_at"),
        row.day("expires_on"),
        row.yes("counts"),
        row.count("files"));
  }
}
