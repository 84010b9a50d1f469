package org.rutba.decree;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The query of the drafts that wait. */
final class DraftList {
  private static final String FROM =
      """
       FROM decree_draft d
        JOIN teacher t ON t.id = d.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit s ON s.id = d.school_id JOIN unit u ON u.id = d.unit_id
      """;
  private static final String LINE =
      """
      SELECT d.id, d.version, d.request, d.order_type, d.mends, d.teacher_id,
        p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin,
        t.personnel_number, s.name AS school, s.name_latin AS school_latin, d.rank_from, d.rank_to,
        d.decided_on, d.effective_on, d.state, d.held_reason
      """
          + FROM;
  private static final Map<String, String> SORTS =
      Map.of(
          "decided", "d.decided_on",
          "effective", "d.effective_on",
          "teacher", "p.family_name COLLATE \"und-x-icu\"",
          "school", "s.name COLLATE \"und-x-icu\"");

  private final Map<String, Object> given = new HashMap<>();
  private final StringBuilder where =
      new StringBuilder(" WHERE u.path LIKE :scope AND d.state IN ('open', 'held')");

  /** Drafts of a run wait on the run's own page, unless one of them is asked for. */
  private static final String NO_RUN = " AND d.source <> 'run'";

  DraftList(DraftFilter filter, Actor actor) {
    given.put("scope", actor.unitPath() + "%");
    if (filter.state() != null) {
      where.append(" AND d.state = :state");
      given.put("state", filter.state().code());
    }
    if (filter.orderType() != null) {
      where.append(" AND d.order_type = :type");
      given.put("type", filter.orderType().code());
    }
    if (filter.words() == null || filter.words().isBlank()) {
      where.append(NO_RUN);
    } else {
      where.append(" AND (d.request = :words OR t.search LIKE '%' || fold(:words) || '%')");
      given.put("words", filter.words().strip());
    }
  }

  WaitingList page(EntityManager em, Page page) {
    var order = page.sort() == null ? null : SORTS.get(page.sort());
    var sorted =
        (order == null ? "d.decided_on" : order) + (page.descending() ? " DESC" : "") + ", d.id";
    return new WaitingList(
        Row.list(em, LINE + where + " ORDER BY " + sorted, given, page, DraftList::line),
        Row.one(em, "SELECT count(*) AS found" + FROM + where, given, row -> row.count("found"))
            .orElseThrow());
  }

  /** The line of one draft, waiting or over; null where there is none within the scope. */
  static WaitingLine one(EntityManager em, long id, Actor actor) {
    return Row.one(
            em,
            LINE + " WHERE d.id = :id AND u.path LIKE :scope",
            Map.of("id", id, "scope", actor.unitPath() + "%"),
            DraftList::line)
        .orElse(null);
  }

  private static WaitingLine line(Row row) {
    return new WaitingLine(
        row.number("id"),
        row.count("version"),
        row.text("request"),
        OrderType.of(row.text("order_type")),
        row.text("mends") == null ? null : OrderType.of(row.text("mends")),
        row.number("teacher_id"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("personnel_number"),
        row.text("school"),
        row.text("school_latin"),
        row.text("rank_from"),
        row.text("rank_to"),
        row.day("decided_on"),
        row.day("effective_on"),
        DraftState.of(row.text("state")),
        row.text("held_reason"));
  }
}
