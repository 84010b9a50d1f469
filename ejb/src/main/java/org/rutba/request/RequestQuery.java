package org.rutba.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** The question a list of requests asks, within the subtree of the acting position. */
final class RequestQuery {
  private static final String FROM =
      """
       from request r join unit u on u.id = r.unit_id
      left join unit n on n.id = r.seen_from
      join teacher t on t.id = r.teacher_id join person p on p.id = t.person_id
      """;
  private static final String COLUMNS =
      """
      select r.number, r.teacher_id, p.given_name || ' ' || p.family_name as teacher,
        coalesce(p.given_name_latin || ' ' || p.family_name_latin,
          p.given_name || ' ' || p.family_name) as teacher_latin,
        t.personnel_number, u.name as school, u.name_latin as school_latin, r.target, r.state,
        r.stage, r.started_on, r.submitted_on, r.decided_on, r.draft_saved_at, r.outcome_reason,
        r.sections, k.rank, m.name as committee, m.name_latin as committee_latin
      """;
  private static final String LAST_COMMITTEE =
      """
       left join rank_held k on k.teacher_id = r.teacher_id
        and k.valid @> coalesce(r.decided_on, cast(:today as date))
      left join lateral (select c.name, c.name_latin from matter x
        join committee c on c.id = x.committee_id
        where x.request = r.number order by x.id desc limit 1) m on true
      """;
  static final String OF_PERSON =
      COLUMNS
          + FROM
          + LAST_COMMITTEE
          + " where t.person_id = :person and r.state <> 'withdrawn' order by r.id desc";

  private static final Map<String, String> SORTS =
      Map.of(
          "teacher", "teacher",
          "number", "r.number",
          "target", "r.target",
          "started", "r.started_on",
          "submitted", "r.submitted_on",
          "decided", "r.decided_on",
          "saved", "r.draft_saved_at");

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private final LocalDate today;

  RequestQuery(RequestFilter filter, Actor actor, LocalDate today) {
    this.today = today;
    where
        .append(" where (u.path like :path or n.path like :path) and ")
        .append(filter.tray().condition());
    parameters.put("path", actor.unitPath() + "%");
    if (filter.text() != null && !filter.text().isBlank()) {
      where
          .append(" and (position(fold(:text) in t.search) > 0")
          .append(" or position(fold(:text) in fold(r.number)) > 0)");
      parameters.put("text", filter.text());
    }
    if (filter.target() != null && !filter.target().isBlank()) {
      where.append(" and r.target = :target");
      parameters.put("target", filter.target());
    }
  }

  void decidedSince(LocalDate day) {
    where.append(" and r.decided_on >= :since");
    parameters.put("since", day);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  Map<String, Object> lineParameters() {
    var given = new HashMap<>(parameters);
    given.put("today", today);
    return given;
  }

  String lines(Page page) {
    return COLUMNS + FROM + LAST_COMMITTEE + where + " order by " + order(page);
  }

  String size() {
    return "select count(*) as lines" + FROM + where;
  }

  private static String order(Page page) {
    var column = page.sort() == null ? null : SORTS.get(page.sort());
    return column == null
        ? "r.id desc"
        : column + (page.descending() ? " desc" : "") + " nulls last, r.id desc";
  }

  static RequestLine line(Row row) {
    return new RequestLine(
        row.text("number"),
        row.number("teacher_id"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("personnel_number"),
        row.text("school"),
        row.text("school_latin"),
        row.text("rank"),
        row.text("target"),
        row.text("state"),
        row.count("stage"),
        row.text("committee"),
        row.text("committee_latin"),
        row.day("started_on"),
        row.day("submitted_on"),
        row.day("decided_on"),
        row.instant("draft_saved_at"),
        row.text("outcome_reason"),
        row.count("sections"));
  }
}
