package org.rutba.campaign;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Row;

/** Reads runs for their pages, within the subtree of whoever looks. */
final class RunQuery {
  private static final int LAST_PARTS = 12;

  private static final String LINE =
      """
      SELECT r.id, r.number, r.kind, r.state, r.judged_on, r.prepared_at, r.reason,
        r.cancel_reason, r.begun_at, r.judged_at, r.version, u.name, u.name_latin, p.title,
        p.title_latin,
        (SELECT coalesce(sum(teachers), 0) FROM run_part WHERE run_id = r.id) AS teachers,
        (SELECT coalesce(sum(teachers), 0) FROM run_part
          WHERE run_id = r.id AND done_at IS NOT NULL) AS judged
      FROM run r JOIN unit u ON u.id = r.unit_id JOIN position p ON p.id = r.prepared_by
      """;
  private static final String ITEMS =
      """
       FROM run_item i JOIN teacher t ON t.id = i.teacher_id JOIN person p ON p.id = t.person_id
        JOIN unit s ON s.id = i.unit_id LEFT JOIN decree d ON d.draft_id = i.draft_id
        WHERE i.run_id = :run
      """;
  private static final String ITEM =
      """
      SELECT i.teacher_id, t.personnel_number, p.given_name || ' ' || p.family_name AS teacher,
        p.given_name_latin || ' ' || p.family_name_latin AS teacher_latin, s.name, s.name_latin,
        i.rank_from, i.result, i.rank_to, i.exception, i.detail, i.other_reading, i.illustrative,
        i.judgement_id, i.decision, i.draft_id, d.number AS decree, i.refusal
      """
          + ITEMS;

  private final EntityManager em;
  private final Actor actor;

  RunQuery(EntityManager em, Actor actor) {
    this.em = em;
    this.actor = actor;
  }

  List<RunLine> runs(Page page) {
    return Row.list(
        em,
        LINE + " WHERE u.path LIKE :scope ORDER BY r.id DESC",
        Map.of("scope", actor.unitPath() + "%"),
        page,
        RunQuery::line);
  }

  int size() {
    return Row.one(
            em,
            "SELECT count(*) AS runs FROM run r JOIN unit u ON u.id = r.unit_id"
                + " WHERE u.path LIKE :scope",
            Map.of("scope", actor.unitPath() + "%"),
            row -> row.count("runs"))
        .orElseThrow();
  }

  RunSheet sheet(String number) {
    return Row.one(
            em,
            LINE + " WHERE r.number = :number AND u.path LIKE :scope",
            Map.of("number", number, "scope", actor.unitPath() + "%"),
            row ->
                new RunSheet(
                    line(row),
                    row.text("reason"),
                    row.text("cancel_reason"),
                    row.instant("begun_at"),
                    row.instant("judged_at"),
                    progress(line(row), row.number("id")),
                    counts(row.number("id")),
                    decisions(row.number("id")),
                    row.count("version")))
        .orElseThrow(() -> new OutsideScope(RunRepository.SUBJECT, number));
  }

  private RunProgress progress(RunLine run, long id) {
    var parts =
        Row.list(
            em,
            "SELECT done_at IS NOT NULL AS done FROM run_part WHERE run_id = :run ORDER BY part",
            Map.of("run", id),
            row -> row.yes("done"));
    long rate =
        Row.one(
                em,
                """
                SELECT coalesce(sum(teachers)
                  / nullif(extract(epoch FROM max(done_at)
                    - min(done_at - make_interval(secs => seconds))), 0), 0) AS rate
                FROM (SELECT * FROM run_part WHERE run_id = :run AND done_at IS NOT NULL
                  ORDER BY done_at DESC LIMIT :last) p
                """,
                Map.of("run", id, "last", LAST_PARTS),
                row -> row.number("rate"))
            .orElseThrow();
    boolean judging = run.state() == RunState.JUDGING && rate > 0;
    return new RunProgress(
        run.teachers(),
        run.judged(),
        rate,
        judging ? Long.valueOf((run.teachers() - run.judged() + rate - 1) / rate) : null,
        RunProgress.shares(parts));
  }

  private List<ResultCount> counts(long id) {
    return Row.list(
        em,
        """
        SELECT result, rank_to, exception, count(*) AS teachers,
          count(*) FILTER (WHERE illustrative) AS illustrative,
          count(other_reading) AS readings
        FROM run_item WHERE run_id = :run AND result <> 'waiting'
        GROUP BY result, rank_to, exception ORDER BY result, exception, teachers DESC, rank_to
        """,
        Map.of("run", id),
        row ->
            new ResultCount(
                ItemResult.of(row.text("result")),
                row.text("rank_to"),
                exception(row),
                row.number("teachers"),
                row.number("illustrative"),
                row.number("readings")));
  }

  private RunSheet.DecisionCounts decisions(long id) {
    return Row.one(
            em,
            """
            SELECT count(*) FILTER (WHERE i.decision = 'granted') AS granted,
              count(*) FILTER (WHERE i.decision = 'refused') AS refused,
              count(*) FILTER (WHERE i.decision = 'granted' AND i.draft_id IS NULL
                AND i.result IN ('rank', 'demoted')) AS to_draft,
              count(*) FILTER (WHERE d.state IN ('open', 'held')) AS to_issue,
              count(*) FILTER (WHERE d.state = 'issued') AS issued,
              count(*) FILTER (WHERE d.state IN ('open', 'held') AND i.refusal IS NOT NULL)
                AS failed
            FROM run_item i LEFT JOIN decree_draft d ON d.id = i.draft_id WHERE i.run_id = :run
            """,
            Map.of("run", id),
            row ->
                new RunSheet.DecisionCounts(
                    row.number("granted"),
                    row.number("refused"),
                    row.number("to_draft"),
                    row.number("to_issue"),
                    row.number("issued"),
                    row.number("failed")))
        .orElseThrow();
  }

  ItemList items(long run, ItemFilter filter, Page page) {
    var given = new HashMap<String, Object>();
    given.put("run", run);
    var where = new StringBuilder();
    if (filter.result() != null) {
      where.append(" AND i.result = :result");
      given.put("result", filter.result().code());
    }
    if (filter.rank() != null) {
      where.append(" AND i.rank_to = :rank");
      given.put("rank", filter.rank());
    }
    if (filter.exception() != null) {
      where.append(" AND i.exception = :exception");
      given.put("exception", filter.exception().code());
    }
    if (filter.unissued()) {
      where.append(" AND i.refusal IS NOT NULL AND d.number IS NULL");
    }
    if (filter.words() != null && !filter.words().isBlank()) {
      where.append(" AND t.search LIKE '%' || fold(:words) || '%'");
      given.put("words", filter.words().strip());
    }
    return new ItemList(
        Row.list(
            em,
            ITEM + where + " ORDER BY s.name COLLATE \"und-x-icu\", s.id, t.personnel_number",
            given,
            page,
            RunQuery::item),
        Row.one(em, "SELECT count(*) AS found" + ITEMS + where, given, row -> row.count("found"))
            .orElseThrow());
  }

  private static RunLine line(Row row) {
    return new RunLine(
        row.text("number"),
        row.text("kind"),
        RunState.of(row.text("state")),
        row.text("name"),
        row.text("name_latin"),
        row.day("judged_on"),
        row.instant("prepared_at"),
        row.text("title"),
        row.text("title_latin"),
        row.number("teachers"),
        row.number("judged"));
  }

  private static ExceptionReason exception(Row row) {
    return row.text("exception") == null ? null : ExceptionReason.of(row.text("exception"));
  }

  private static ItemLine item(Row row) {
    return new ItemLine(
        row.number("teacher_id"),
        row.text("personnel_number"),
        row.text("teacher"),
        row.text("teacher_latin"),
        row.text("name"),
        row.text("name_latin"),
        row.text("rank_from"),
        ItemResult.of(row.text("result")),
        row.text("rank_to"),
        exception(row),
        row.text("detail"),
        row.text("other_reading"),
        row.yes("illustrative"),
        row.numberOrNull("judgement_id"),
        row.text("decision"),
        row.numberOrNull("draft_id"),
        row.text("decree"),
        row.text("refusal"));
  }
}
