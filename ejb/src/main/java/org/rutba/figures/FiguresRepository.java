package org.rutba.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;
import org.rutba.rules.law.MonthSpan;

/**
 * Counts over a subtree, one statement a figure. A month is the number of its first day among those
 * given; months nothing happened in are added afterwards.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FiguresRepository {
  private static final String MONTH =
      "width_bucket(%s, cast(cast(:months AS text[]) AS date[])) AS month";
  private static final String IN_SERVICE =
      "t.merged_into IS NULL"
          + " AND (t.retired_on IS NULL OR t.retired_on > cast(:today AS date))";

  private static final String FORECAST =
      """
      SELECT CASE WHEN n.earliest_day <= cast(:today AS date) THEN 0 ELSE %s END AS month,
        count(*) AS teachers, count(*) FILTER (WHERE n.lacking) AS lacking,
        count(*) FILTER (WHERE n.teacher_id IS NULL) AS unasked, min(n.judged_on) AS as_of,
        bool_or(n.illustrative) AS illustrative
      FROM teacher t JOIN unit u ON u.id = t.unit_id LEFT JOIN next_rank n ON n.teacher_id = t.id
      WHERE u.path LIKE :scope AND %s GROUP BY 1
      """
          .formatted(MONTH.formatted("n.earliest_day").replace(" AS month", ""), IN_SERVICE);

  private static final String DECISIONS =
      """
      SELECT %s, count(*) FILTER (WHERE d.what = 'granted') AS granted,
        count(*) FILTER (WHERE d.what = 'refused') AS refused,
        count(*) FILTER (WHERE d.what = 'returned') AS returned
      FROM (SELECT r.unit_id, r.decided_on AS day,
              CASE r.state WHEN 'refused' THEN 'refused' ELSE 'granted' END AS what
            FROM request r WHERE r.decided_on >= :from AND r.decided_on < :until
            UNION ALL
            SELECT r.unit_id, m.closed_on, 'returned' FROM matter m JOIN request r ON r.number = m.request
            WHERE m.kind = 'promotion' AND m.outcome = 'returned' AND m.closed_on >= :from AND m.closed_on < :until) d
      JOIN unit u ON u.id = d.unit_id
      WHERE u.path LIKE :scope GROUP BY 1
      """
          .formatted(MONTH.formatted("d.day"));

  private static final String DECREES =
      """
      SELECT %s, count(*) AS issued,
        round(avg(d.issued_on - r.decided_on) FILTER (WHERE r.corrects_id IS NULL)) AS days
      FROM decree d JOIN decree_draft r ON r.id = d.draft_id JOIN unit u ON u.id = d.unit_id
      WHERE u.path LIKE :scope AND d.issued_on >= :from AND d.issued_on < :until GROUP BY 1
      """
          .formatted(MONTH.formatted("d.issued_on"));

  private static final String PAY =
      """
      SELECT %s, bool_or(d.illustrative) AS illustrative,
        sum(l.points) FILTER (WHERE l.kind = 'supplement' AND later.id IS NULL) AS supplement,
        sum(l.points) FILTER (WHERE l.kind IN ('arrears', 'recovery')) AS arrears
      FROM pay_line l JOIN decree d ON d.document_id = l.document_id
      JOIN unit u ON u.id = d.unit_id
      LEFT JOIN document_later later ON later.earlier_id = d.document_id
      WHERE u.path LIKE :scope AND d.issued_on >= :from AND d.issued_on < :until GROUP BY 1
      """
          .formatted(MONTH.formatted("d.issued_on"));

  /** The province of a unit is the second step of its path: {@code /1/4/19/} lies in 4. */
  private static final String PROVINCES =
      """
      SELECT p.name, p.name_latin, sum(x.teachers) AS teachers, sum(x.reached) AS reached,
        sum(x.soon) AS soon, sum(x.granted) AS granted
      FROM (SELECT t.unit_id, count(*) AS teachers,
              count(*) FILTER (WHERE n.earliest_day <= cast(:today AS date)) AS reached,
              count(*) FILTER (WHERE n.earliest_day > cast(:today AS date)
                AND n.earliest_day < cast(:soon AS date)) AS soon, 0 AS granted
            FROM teacher t JOIN unit u ON u.id = t.unit_id
            LEFT JOIN next_rank n ON n.teacher_id = t.id
            WHERE u.path LIKE :scope AND %s GROUP BY t.unit_id
            UNION ALL
            SELECT r.unit_id, 0, 0, 0, count(*) FROM request r JOIN unit u ON u.id = r.unit_id
            WHERE u.path LIKE :scope AND r.decided_on >= :from AND r.decided_on < :until
              AND r.state <> 'refused' GROUP BY r.unit_id) x
      JOIN unit u ON u.id = x.unit_id
      JOIN unit p ON p.id = cast(nullif(split_part(u.path, '/', 3), '') AS bigint)
      GROUP BY p.id ORDER BY p.name COLLATE "und-x-icu"
      """
          .formatted(IN_SERVICE);

  @PersistenceContext EntityManager em;

  /** One row of the kept answers: those of a month, of the days up to today, or without a day. */
  private record Reach(
      Integer month,
      int teachers,
      int lacking,
      int unasked,
      LocalDate asOf,
      boolean illustrative) {}

  Forecast forecast(MonthSpan months, LocalDate today, Actor actor) {
    var given = new HashMap<String, Object>();
    given.put("scope", actor.unitPath() + "%");
    given.put("today", today);
    given.put("months", days(months));
    var found = Row.list(em, FORECAST, given, FiguresRepository::reach);
    var byMonth =
        found.stream()
            .filter(one -> one.month() != null)
            .collect(Collectors.toMap(Reach::month, Function.identity()));
    var nothing = new Reach(null, 0, 0, 0, null, false);
    return new Forecast(
        found.stream()
            .map(Reach::asOf)
            .filter(day -> day != null)
            .min(LocalDate::compareTo)
            .orElse(null),
        byMonth.getOrDefault(0, nothing).teachers(),
        found.stream().mapToInt(Reach::unasked).sum(),
        found.stream().anyMatch(Reach::illustrative),
        IntStream.range(0, months.firstDays().size())
            .mapToObj(
                at -> {
                  var reach = byMonth.getOrDefault(at + 1, nothing);
                  return new ReachOfMonth(
                      months.firstDays().get(at),
                      reach.teachers() - reach.lacking(),
                      reach.lacking());
                })
            .toList());
  }

  private static Reach reach(Row row) {
    var month = row.numberOrNull("month");
    return new Reach(
        month == null ? null : Math.toIntExact(month),
        row.count("teachers"),
        row.count("lacking"),
        row.count("unasked"),
        row.day("as_of"),
        row.yes("illustrative"));
  }

  List<DecisionsOfMonth> decisions(MonthSpan months, Actor actor) {
    return byMonth(
        DECISIONS,
        months,
        actor,
        (month, row) ->
            new DecisionsOfMonth(
                month, row.count("granted"), row.count("refused"), row.count("returned")),
        month -> new DecisionsOfMonth(month, 0, 0, 0));
  }

  List<DecreesOfMonth> decrees(MonthSpan months, Actor actor) {
    return byMonth(
        DECREES,
        months,
        actor,
        (month, row) -> {
          var days = row.numberOrNull("days");
          return new DecreesOfMonth(
              month, row.count("issued"), days == null ? null : Math.toIntExact(days));
        },
        month -> new DecreesOfMonth(month, 0, null));
  }

  List<PayOfMonth> pay(MonthSpan months, Actor actor) {
    return byMonth(
        PAY,
        months,
        actor,
        (month, row) ->
            new PayOfMonth(
                month,
                points(row.text("supplement")),
                points(row.text("arrears")),
                row.yes("illustrative")),
        month -> new PayOfMonth(month, BigDecimal.ZERO, BigDecimal.ZERO, false));
  }

  List<ProvinceFigures> provinces(MonthSpan ahead, MonthSpan behind, LocalDate today, Actor actor) {
    return Row.list(
        em,
        PROVINCES,
        Map.of(
            "scope", actor.unitPath() + "%",
            "today", today,
            "soon", ahead.end(),
            "from", behind.first(),
            "until", behind.end()),
        row ->
            new ProvinceFigures(
                row.text("name"),
                row.text("name_latin"),
                row.count("teachers"),
                row.count("reached"),
                row.count("soon"),
                row.count("granted")));
  }

  private <T> List<T> byMonth(
      String sql,
      MonthSpan months,
      Actor actor,
      BiFunction<LocalDate, Row, T> line,
      Function<LocalDate, T> nothing) {
    var days = months.firstDays();
    var found =
        Row.list(
                em,
                sql,
                Map.of(
                    "scope", actor.unitPath() + "%",
                    "months", days(months),
                    "from", months.first(),
                    "until", months.end()),
                row -> {
                  var month = days.get(row.count("month") - 1);
                  return Map.entry(month, line.apply(month, row));
                })
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return days.stream()
        .map(month -> found.containsKey(month) ? found.get(month) : nothing.apply(month))
        .toList();
  }

  /** Where each month begins, and where the last one ends: what comes after is in none of them. */
  private static String[] days(MonthSpan months) {
    return Stream.concat(months.firstDays().stream(), Stream.of(months.end()))
        .map(LocalDate::toString)
        .toArray(String[]::new);
  }

  private static BigDecimal points(String sum) {
    return sum == null ? BigDecimal.ZERO : new BigDecimal(sum);
  }
}
