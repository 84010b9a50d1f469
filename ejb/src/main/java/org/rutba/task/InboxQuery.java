package org.rutba.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rutba.platform.Actor;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/**
 * The question an inbox asks: queue and filter become conditions, the acting position the scope.
 */
final class InboxQuery {
  private static final String USUAL_ORDER = "t.due_on nulls last, t.opened_at, t.id";
  private static final Map<String, String> SORTS =
      Map.of(
          "subject", "t.title",
          "number", "t.subject",
          "received", "t.opened_at",
          "due", "t.due_on",
          "kind", "t.kind");

  private final String where;
  private final Set<Long> vacantPosts;
  private final long unit;
  private final Map<String, Object> parameters = new HashMap<>();

  InboxQuery(Actor actor, Set<Long> vacantPosts, InboxFilter filter, LocalDate today) {
    var condition = filter.queue().condition();
    var sql = new StringBuilder(condition);
    unit = actor.unitId();
    scope(condition, actor);
    bind(condition, "today", today);
    bind(condition, "vacant", CalendarRepository.array(vacantPosts));
    this.vacantPosts = vacantPosts;
    if (given(filter.text())) {
      sql.append(" and position(fold(:text) in fold(concat_ws(' ', t.title, t.title_latin,")
          .append(" t.subject))) > 0");
      parameters.put("text", filter.text());
    }
    if (given(filter.kind())) {
      sql.append(" and t.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if ("new".equals(filter.state())) {
      sql.append(" and t.claimed_by is null");
    } else if ("taken".equals(filter.state())) {
      sql.append(" and t.claimed_by is not null");
    }
    if (given(filter.due())) {
      due(filter.due(), today, sql);
    }
    where = sql.toString();
  }

  private void scope(String condition, Actor actor) {
    parameters.put("person", actor.personId());
    bind(condition, "position", actor.positionId());
    bind(condition, "role", actor.role());
    bind(condition, "unit", actor.unitId());
    bind(condition, "path", actor.unitPath());
  }

  private void bind(String condition, String name, Object value) {
    if (condition.contains(":" + name)) {
      parameters.put(name, value);
    }
  }

  private void due(String due, LocalDate today, StringBuilder sql) {
    switch (due) {
      case "late" -> sql.append(" and t.due_on < :today");
      case "today" -> sql.append(" and t.due_on = :today");
      case "week" -> sql.append(" and t.due_on between :today and cast(:today as date) + 7");
      default -> sql.append(" and t.due_on is null");
    }
    bind(sql.toString(), "today", today);
  }

  private static boolean given(String part) {
    return part != null && !part.isBlank();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  String lines(Page page) {
    return "select t.id, t.kind, t.subject_kind, t.subject, t.title, t.title_latin, t.target,"
        + " t.opened_at, t.due_on, t.illustrative, t.unit_id, o.name as office, o.name_latin as office_latin,"
        + " t.position_id, t.role, t.version, p.title as position_title, p.title_latin as position_latin, c.given_name || ' ' || c.family_name as claimed_by,"
        + " coalesce(t.claimed_by = :person, false) as mine,"
        + " case when t.done_at is not null then 'done' when t.claimed_by is not null then 'taken'"
        + " else 'new' end as state"
        + " from task t join unit o on o.id = t.unit_id left join position p on p.id = t.position_id"
        + " left join person c on c.id = t.claimed_by where "
        + where
        + " order by "
        + order(page);
  }

  String size() {
    return "select count(*) as lines from task t where " + where + " and :person = :person";
  }

  private static String order(Page page) {
    var column = page.sort() == null ? null : SORTS.get(page.sort());
    return column == null
        ? USUAL_ORDER
        : column + (page.descending() ? " desc" : "") + " nulls last, " + USUAL_ORDER;
  }

  /** The units tasks lie in, whose calendars count the days left to each. */
  record Found(long unit, InboxLine line) {}

  Found found(Row row) {
    return new Found(row.number("unit_id"), line(row));
  }

  private InboxLine line(Row row) {
    return new InboxLine(
        row.number("id"),
        row.text("kind"),
        row.text("subject_kind"),
        row.text("subject"),
        row.text("title"),
        row.text("title_latin"),
        row.text("target"),
        row.instant("opened_at"),
        row.day("due_on"),
        row.text("state"),
        row.text("role"),
        row.text("position_title"),
        row.text("position_latin"),
        row.text("claimed_by"),
        row.yes("mine"),
        row.count("version"),
        null,
        row.yes("illustrative"),
        row.text("role") == null
            ? vacantPosts.contains(row.number("position_id"))
            : row.number("unit_id") != unit,
        row.text("office"),
        row.text("office_latin"));
  }
}
