package org.rutba.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The question a list of assignments asks, within the subtree of the acting position. */
final class AssignmentQuery {
  private static final String FROM =
      """
       FROM assignment a JOIN teacher t ON t.id = a.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit u ON u.id = a.unit_id LEFT JOIN document d ON d.id = a.document_id
        LEFT JOIN assignment x ON x.extends_id = a.id
      """;
  static final String LINE =
      """
      SELECT a.id, a.version, a.teacher_id, p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, t.personnel_number,
        u.name AS unit, u.name_latin AS unit_latin, a.unit_id, a.post, a.from_on, a.to_on, a.state,
        d.number, d.code, a.extends_id, x.id IS NOT NULL AS extended, a.illustrative
      """
          + FROM;
  private static final Map<String, String> SORTS =
      Map.of(
          "ends", "a.to_on",
          "begins", "a.from_on",
          "teacher", "p.family_name COLLATE \"und-x-icu\"",
          "unit", "u.name COLLATE \"und-x-icu\"");

  private final StringBuilder where = new StringBuilder(" WHERE u.path LIKE :scope");
  private final Map<String, Object> given = new HashMap<>();

  private AssignmentQuery() {}

  /**
   * @param endingBy last day of those that end soon
   */
  static AssignmentQuery narrowed(
      AssignmentFilter filter, LocalDate endingBy, Actor actor, LocalDate today) {
    var query = new AssignmentQuery();
    query.given.put("scope", actor.unitPath() + "%");
    if (filter.text() != null && !filter.text().isBlank()) {
      query.also(" AND t.search LIKE '%' || fold(:text) || '%'", "text", filter.text().strip());
    }
    if (filter.post() != null && !filter.post().isBlank()) {
      query.also(" AND a.post = :post", "post", filter.post());
    }
    if (filter.standing() != null) {
      query.standing(filter.standing(), endingBy, today);
    }
    return query;
  }

  private void standing(String standing, LocalDate endingBy, LocalDate today) {
    switch (standing) {
      case "in-force" ->
          also(" AND a.state = 'granted' AND :today BETWEEN a.from_on AND a.to_on", "today", today);
      case "ending" -> {
        also(" AND a.state = 'granted' AND a.to_on >= :today", "today", today);
        also(" AND a.to_on <= :ending AND x.id IS NULL", "ending", endingBy);
      }
      case "ahead" -> also(" AND a.state = 'granted' AND a.from_on > :today", "today", today);
      case "ended" -> also(" AND a.state = 'granted' AND a.to_on < :today", "today", today);
      case "nominated", "refused" -> also(" AND a.state = :state", "state", standing);
      default -> {}
    }
  }

  private void also(String condition, String name, Object value) {
    where.append(condition);
    given.put(name, value);
  }

  Map<String, Object> given() {
    return given;
  }

  String lines(Page page) {
    var order = page.sort() == null ? null : SORTS.get(page.sort());
    return LINE
        + where
        + " ORDER BY "
        + (order == null ? "a.to_on" : order)
        + (page.descending() ? " DESC" : "")
        + ", a.id";
  }

  String size() {
    return "SELECT count(*) AS found" + FROM + where;
  }

  static AssignmentLine line(Row row) {
    return new AssignmentLine(
        row.number("id"),
        row.count("version"),
        row.number("teacher_id"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("personnel_number"),
        row.text("unit"),
        row.text("unit_latin"),
        row.number("unit_id"),
        row.text("post"),
        row.day("from_on"),
        row.day("to_on"),
        row.text("state"),
        row.text("number"),
        row.text("code"),
        row.numberOrNull("extends_id"),
        row.yes("extended"),
        row.yes("illustrative"));
  }
}
