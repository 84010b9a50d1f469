package org.rutba.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rutba.dossier.FactSheetJson;
import org.rutba.dossier.FactSheets;
import org.rutba.dossier.FactTable;
import org.rutba.dossier.Fields;
import org.rutba.regulation.Regulations;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.judgement.Assessment;
import org.rutba.rules.judgement.Verdict;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.scoring.Indicator;

/**
 * Can a whole ministry be judged from ordered COPY streams? Judges generated teachers for their
 * next rank with the same {@link Assessment#of} the screens use, and times as peers the same work
 * with one query a table and teacher, and one rule alone as set-based SQL. Argument: how many
 * teachers, 100,000 by default.
 */
public final class CopyJudging {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final int PARTS = 2;
  private static final int ROW_BY_ROW = 5_000;
  private static final int COMPARED = 500;

  private static final String ONE_RULE =
      """
      SELECT count(*) FROM teacher t JOIN rank_held r ON r.teacher_id = t.id AND r.valid @> ?
      JOIN (SELECT teacher_id, avg(score) AS mean, min(score) AS least FROM appraisal
            WHERE verified_at IS NOT NULL AND official_year > 1398 GROUP BY teacher_id) a
        ON a.teacher_id = t.id
      WHERE lower(r.valid) + 1826 <= ? AND a.mean >= 85 AND a.least >= 80
      """;

  private final DataSource database;
  private final Regulation law;
  private final int teachers;

  private CopyJudging(DataSource database, Regulation law, int teachers) {
    this.database = database;
    this.law = law;
    this.teachers = teachers;
  }

  public static void main(String[] arguments) throws Exception {
    int teachers = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    var law =
        Regulations.ofClasspath().inForce("ir", "promotion", "teacher", DAY, "", List.of(), true);
    try (var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
      var database = server.getPostgresDatabase();
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:db/migration", "classpath:db/roles")
          .placeholders(Map.of("application", "postgres"))
          .load()
          .migrate();
      timed(
          "generated",
          teachers,
          () -> {
            try (var connection = database.getConnection()) {
              GeneratedMinistry.fill(connection, teachers, indicators(law));
            }
            return "";
          });
      new CopyJudging(database, law, teachers).measure();
    }
  }

  private void measure() throws Exception {
    compare();
    for (int run = 1; run <= 2; run++) {
      timed("COPY, merged only, one connection a table", teachers, () -> copied(1, false));
      timed("COPY, merged and judged, one thread", teachers, () -> copied(1, true));
      timed("COPY, merged and judged, " + PARTS + " threads", teachers, () -> copied(PARTS, true));
    }
    int some = Math.min(ROW_BY_ROW, teachers);
    timed("one query a table and teacher, judged", some, () -> rowByRow(some, true).toString());
    timed("one rule as set-based SQL", teachers, this::oneRule);
  }

  private String copied(int parts, boolean judged) throws Exception {
    var threads = Executors.newFixedThreadPool(parts);
    try {
      var work = new ArrayList<Callable<Map<Verdict, Integer>>>();
      int size = (teachers + parts - 1) / parts;
      for (int part = 0; part < parts; part++) {
        long first = (long) part * size + 1;
        work.add(() -> stream(first, first + size - 1, judged));
      }
      var sum = new TreeMap<Verdict, Integer>();
      for (var part : threads.invokeAll(work)) {
        part.get().forEach((verdict, count) -> sum.merge(verdict, count, Integer::sum));
      }
      return sum.toString();
    } finally {
      threads.shutdown();
    }
  }

  private Map<Verdict, Integer> stream(long first, long last, boolean judged) throws Exception {
    var connections = new ArrayList<Connection>();
    var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
    try (var sheets =
        new FactSheets(
            table -> {
              connections.add(database.getConnection());
              return new CopyFields(
                  connections.get(connections.size() - 1), table.range(first, last, DAY));
            })) {
      for (var facts = sheets.next(); facts != null; facts = sheets.next()) {
        if (judged) {
          verdicts.merge(judge(facts), 1, Integer::sum);
        }
      }
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
    return verdicts;
  }

  private Map<Verdict, Integer> rowByRow(int some, boolean judged) throws Exception {
    var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
    try (var connection = database.getConnection()) {
      var statements = statements(connection);
      for (long id = 1; id <= some; id++) {
        var facts = one(statements, id);
        if (judged) {
          verdicts.merge(judge(facts), 1, Integer::sum);
        }
      }
    }
    return verdicts;
  }

  private static Map<FactTable, PreparedStatement> statements(Connection connection)
      throws Exception {
    var statements = new EnumMap<FactTable, PreparedStatement>(FactTable.class);
    for (var table : FactTable.values()) {
      statements.put(table, connection.prepareStatement(table.some(DAY)));
    }
    return statements;
  }

  private static FactSheet one(Map<FactTable, PreparedStatement> statements, long id)
      throws Exception {
    try (var sheets =
        new FactSheets(
            table -> {
              var statement = statements.get(table);
              statement.setArray(
                  1, statement.getConnection().createArrayOf("bigint", new Object[] {id}));
              return Fields.of(statement.executeQuery());
            })) {
      return sheets.next();
    }
  }

  /** Both ways must give the same facts, or the figures say nothing. */
  private void compare() throws Exception {
    var connections = new ArrayList<Connection>();
    try (var connection = database.getConnection();
        var sheets =
            new FactSheets(
                table -> {
                  connections.add(database.getConnection());
                  return new CopyFields(
                      connections.get(connections.size() - 1), table.range(1, COMPARED, DAY));
                })) {
      var statements = statements(connection);
      for (long id = 1; id <= COMPARED; id++) {
        if (!FactSheetJson.digest(sheets.next())
            .equals(FactSheetJson.digest(one(statements, id)))) {
          throw new IllegalStateException("the facts of teacher " + id + " differ");
        }
      }
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private Verdict judge(FactSheet facts) {
    var target = law.ladder().above(facts.rankOn(DAY).rank()).orElseThrow().code();
    return Assessment.of(law, facts, target, DAY).verdict();
  }

  private String oneRule() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ONE_RULE)) {
      statement.setObject(1, DAY);
      statement.setObject(2, DAY);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getLong(1) + " meet it";
      }
    }
  }

  private static List<String> indicators(Regulation law) {
    return law.scoreTable().rows().stream()
        .flatMap(row -> row.indicators().stream())
        .map(Indicator::code)
        .toList();
  }

  private static void timed(String what, int teachers, Callable<String> work) throws Exception {
    long start = System.nanoTime();
    var result = work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%-48s %8.2f s  %9.0f teachers/s  %s%n", what, seconds, teachers / seconds, result);
  }
}
