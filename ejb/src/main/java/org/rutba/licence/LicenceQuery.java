package org.rutba.licence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.Row;

/**
 * The queries of licences. Whoever sees the unit the teacher serves in sees them; a teacher sees
 * the own ones.
 */
final class LicenceQuery {
  private static final String JOINS =
      """
       JOIN teacher t ON t.id = l.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = t.unit_id
        LEFT JOIN document_later later ON later.earlier_id = l.document_id
      """;
  private static final String COLUMNS =
      """
      SELECT l.id, l.teacher_id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, u.name AS unit,
        u.name_latin AS unit_latin, l.level, l.number, l.document_id, l.issued_on, l.expires_on, l.source,
        later.effect AS later_effect, later.number AS later_number,
      """;

  /** Whether a later licence took its place, named by its document or not. */
  private static final String REPLACED =
      """
      EXISTS (SELECT FROM licence_held n LEFT JOIN document_later s ON s.earlier_id = n.document_id
        WHERE n.teacher_id = l.teacher_id AND (n.issued_on, n.id) > (l.issued_on, l.id)
          AND n.verified_at IS NOT NULL AND s.effect IS DISTINCT FROM 'revokes') AS replaced
      """;

  private static final Map<String, String> SORTS =
      Map.of(
          "expires", "l.expires_on",
          "issued", "l.issued_on",
          "teacher", "p.family_name COLLATE \"und-x-icu\"");

  private final Map<String, Object> given = new HashMap<>();
  private final StringBuilder where = new StringBuilder();

  private LicenceQuery(Actor actor) {
    if (actor.holds(Roles.TEACHER)) {
      where.append(" WHERE t.person_id = :person");
      given.put("person", actor.personId());
    } else {
      where.append(" WHERE u.path LIKE :scope");
      given.put("scope", actor.unitPath() + "%");
    }
  }

  /**
   * Licences that teachers in service hold, the first to end first.
   *
   * @param asOf the day after which a last day has gone by
   */
  static LicenceList standing(
      EntityManager em, LicenceFilter filter, Page page, Actor actor, LocalDate asOf) {
    var query = new LicenceQuery(actor);
    query.narrow(filter, asOf);
    var from = " FROM licence_standing l" + JOINS + query.where;
    var order = page.sort() == null ? null : SORTS.get(page.sort());
    var sorted =
        (order == null ? "l.expires_on" : order + (page.descending() ? " DESC" : "")) + ", l.id";
    return new LicenceList(
        Row.list(
            em,
            COLUMNS + "false AS replaced" + from + " ORDER BY " + sorted,
            query.given,
            page,
            row -> line(row, asOf)),
        Row.one(em, "SELECT count(*) AS found" + from, query.given, row -> row.count("found"))
            .orElseThrow());
  }

  /** Teachers in service since the grace began who hold no licence in force. */
  static LicenceList grace(
      EntityManager em, LicenceFilter filter, Page page, Actor actor, LocalDate asOf, Grace grace) {
    var query = new LicenceQuery(actor);
    query.where.append(
        " AND (t.retired_on IS NULL OR t.retired_on > cast(:asOf AS date))"
            + " AND t.hired_on <= :from AND NOT EXISTS (SELECT FROM licence_standing l"
            + " WHERE l.teacher_id = t.id AND l.expires_on >= :asOf)");
    query.given.put("asOf", asOf);
    query.given.put("from", grace.from());
    query.narrowTeacher(filter);
    if (filter.words() != null) {
      query.also(" AND t.search LIKE '%' || fold(:words) || '%'", "words", filter.words());
    }
    var from =
        " FROM teacher t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = t.unit_id"
            + query.where;
    return new LicenceList(
        Row.list(
            em,
            """
            SELECT t.id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
              p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, u.name AS unit,
              u.name_latin AS unit_latin
            """
                + from
                + " ORDER BY t.hired_on, t.id",
            query.given,
            page,
            row -> inGrace(row, grace)),
        Row.one(em, "SELECT count(*) AS found" + from, query.given, row -> row.count("found"))
            .orElseThrow());
  }

  private static LicenceLine inGrace(Row row, Grace grace) {
    return new LicenceLine(
        0,
        row.number("id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("unit"),
        row.text("unit_latin"),
        null,
        null,
        null,
        null,
        grace.until(),
        null,
        LicenceState.GRACE,
        null);
  }

  /** The licences of teachers, whatever became of them, the latest first. */
  static List<LicenceLine> ofTeacher(
      EntityManager em, long teacherId, Actor actor, LocalDate asOf) {
    var query = new LicenceQuery(actor);
    query.also(" AND l.teacher_id = :teacher", "teacher", teacherId);
    return Row.list(
        em,
        COLUMNS
            + REPLACED
            + " FROM licence_held l"
            + JOINS
            + query.where
            + " AND l.verified_at IS NOT NULL ORDER BY l.issued_on DESC, l.id DESC",
        query.given,
        row -> line(row, asOf));
  }

  /** A licence issued here. */
  static Optional<LicenceLine> issued(
      EntityManager em, String number, Actor actor, LocalDate asOf) {
    var query = new LicenceQuery(actor);
    query.also(" AND l.number = :number", "number", number);
    return Row.one(
        em,
        COLUMNS
            + REPLACED
            + " FROM licence_held l"
            + JOINS
            + query.where
            + " AND l.document_id IS NOT NULL",
        query.given,
        row -> line(row, asOf));
  }

  private void narrow(LicenceFilter filter, LocalDate asOf) {
    where.append(" AND (t.retired_on IS NULL OR t.retired_on > cast(:asOf AS date))");
    given.put("asOf", asOf);
    if (filter.term() == LicenceFilter.Term.LAPSED) {
      where.append(" AND l.expires_on < :asOf");
    } else if (filter.term() != null) {
      also(
          " AND l.expires_on BETWEEN :asOf AND :until",
          "until",
          asOf.plusDays(filter.term().days()));
    }
    if (filter.level() != null) {
      also(" AND l.level = :level", "level", filter.level());
    }
    if (filter.unitId() != 0) {
      also(
          " AND u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)",
          "unit", filter.unitId());
    }
    if (filter.words() != null) {
      also(
          " AND (t.search LIKE '%' || fold(:words) || '%' OR l.number LIKE '%' || :words || '%')",
          "words", filter.words());
    }
  }

  private void narrowTeacher(LicenceFilter filter) {
    if (filter.unitId() != 0) {
      also(
          " AND u.path LIKE (SELECT path || '%' FROM unit WHERE id = :unit)",
          "unit", filter.unitId());
    }
  }

  private void also(String condition, String name, Object value) {
    where.append(condition);
    given.put(name, value);
  }

  private static LicenceLine line(Row row, LocalDate asOf) {
    return new LicenceLine(
        row.number("id"),
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("unit"),
        row.text("unit_latin"),
        row.text("level"),
        row.text("number"),
        row.numberOrNull("document_id"),
        row.day("issued_on"),
        row.day("expires_on"),
        row.text("source"),
        LicenceState.of(row.text("later_effect"), row.yes("replaced"), row.day("expires_on"), asOf),
        row.text("later_number"));
  }
}
