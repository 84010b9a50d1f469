package org.rutba.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.rutba.platform.Actor;
import org.rutba.platform.Row;

/**
 * Reads what files are compared with and writes what they bring, whole columns at a time: a row
 * costs the database one insertion and no round trip.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IntakeRepository {
  private static final int AT_ONCE = 20_000;

  @PersistenceContext EntityManager em;

  /** Imports of a jurisdiction wait for one another until the transaction ends. */
  void takeTurn(String jurisdiction) {
    em.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtext(:turn)) AS text)")
        .setParameter("turn", "intake " + jurisdiction)
        .getSingleResult();
  }

  /** When a file was last brought in as this kind. */
  Optional<Instant> broughtBefore(IntakeKind kind, String sha256, String jurisdiction) {
    return Row.one(
        em,
        """
        SELECT max(b.done_at) AS at FROM import_batch b JOIN unit u ON u.id = b.unit_id
        WHERE b.kind = :kind AND b.sha256 = :sha256 AND u.jurisdiction = :jurisdiction
        HAVING count(*) > 0
        """,
        Map.of("kind", kind.code(), "sha256", sha256, "jurisdiction", jurisdiction),
        row -> row.instant("at"));
  }

  /** The teachers of personnel numbers, borne now or before. */
  Map<String, KnownTeacher> teachers(String jurisdiction, List<String> numbers) {
    var found = new HashMap<String, KnownTeacher>();
    query(
        """
        SELECT n.number, t.id, t.personnel_number, u.path, p.national_code, t.birth_date, t.hired_on
        FROM (SELECT DISTINCT ON (number) number, teacher_id FROM teacher_number
          WHERE jurisdiction = ? AND number = ANY (?) AND place <= 3 ORDER BY number, place) n
        JOIN teacher t ON t.id = n.teacher_id
        JOIN unit u ON u.id = t.unit_id JOIN person p ON p.id = t.person_id
        """,
        jurisdiction,
        numbers,
        row ->
            found.put(
                row.getString(1),
                new KnownTeacher(
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    row.getObject(7, LocalDate.class))));
    return found;
  }

  /** The units of codes. */
  Map<String, KnownUnit> units(String jurisdiction, List<String> codes) {
    var found = new HashMap<String, KnownUnit>();
    query(
        """
        SELECT code, path, closed_on IS NOT NULL FROM unit
        WHERE jurisdiction = ? AND code = ANY (?)
        """,
        jurisdiction,
        codes,
        row -> found.put(row.getString(1), new KnownUnit(row.getString(2), row.getBoolean(3))));
    return found;
  }

  /** Which teacher bears a national code, or bore it before: the id by national code. */
  Map<String, Long> ownersOfNationalCodes(String jurisdiction, List<String> codes) {
    var found = new HashMap<String, Long>();
    query(
        """
        SELECT DISTINCT ON (number) number, teacher_id FROM teacher_number
        WHERE jurisdiction = ? AND number = ANY (?) AND place > 3 ORDER BY number, place
        """,
        jurisdiction,
        codes,
        row -> found.put(row.getString(1), row.getLong(2)));
    return found;
  }

  /** Every fact of a kind the register has of some teachers: the teacher's id and the values. */
  void existing(IntakeKind kind, List<Long> teachers, BiConsumer<Long, Object[]> found) {
    if (teachers.isEmpty()) {
      return;
    }
    work(
        connection -> {
          try (var statement = connection.prepareStatement(KindSql.existing(kind))) {
            statement.setArray(1, connection.createArrayOf("bigint", teachers.toArray()));
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                var values = new Object[kind.columns().size()];
                for (int i = 0; i < values.length; i++) {
                  values[i] = value(rows, i + 2, kind.columns().get(i).format());
                }
                found.accept(rows.getLong(1), values);
              }
            }
          }
        });
  }

  /** Brings in what an examination found sound: what changes first, then what is new. */
  void bring(Examined examined, Actor actor, Instant now) {
    var report = examined.report();
    long batch =
        ((Number)
                em.createNativeQuery(
                        """
                        INSERT INTO import_batch
                          (kind, file_name, sha256, row_count, unit_id, done_by, done_at)
                        VALUES (:kind, :file, :sha256, :rows, :unit, :by, :at) RETURNING id
                        """,
                        Long.class)
                    .setParameter("kind", report.kind().code())
                    .setParameter("file", report.fileName())
                    .setParameter("sha256", report.sha256())
                    .setParameter("rows", report.rows())
                    .setParameter("unit", actor.unitId())
                    .setParameter("by", actor.username())
                    .setParameter("at", now)
                    .getSingleResult())
            .longValue();
    var given = new Batch(batch, now, report.fileName(), actor.jurisdiction());
    for (var statement : KindSql.changes(report.kind())) {
      write(report.kind(), statement, examined.changed(), given);
    }
    for (var statement : KindSql.additions(report.kind())) {
      write(report.kind(), statement, examined.added(), given);
    }
  }

  private void write(IntakeKind kind, String body, List<StagedRow> rows, Batch batch) {
    work(
        connection -> {
          try (var statement = connection.prepareStatement(KindSql.given(kind) + body)) {
            for (int first = 0; first < rows.size(); first += AT_ONCE) {
              var part = rows.subList(first, Math.min(rows.size(), first + AT_ONCE));
              give(connection, statement, kind, part, batch);
              statement.executeUpdate();
            }
          }
        });
  }

  private static void give(
      Connection connection,
      PreparedStatement statement,
      IntakeKind kind,
      List<StagedRow> rows,
      Batch batch)
      throws SQLException {
    int next = 1;
    statement.setArray(
        next++,
        connection.createArrayOf("bigint", rows.stream().map(StagedRow::teacherId).toArray()));
    for (int i = 0; i < kind.columns().size(); i++) {
      int column = i;
      statement.setArray(
          next++,
          connection.createArrayOf(
              kind.columns().get(i).format().sqlType(),
              rows.stream().map(row -> row.value(column)).toArray()));
    }
    statement.setLong(next++, batch.id());
    statement.setObject(next++, batch.at().atOffset(ZoneOffset.UTC));
    statement.setString(next++, batch.file());
    statement.setString(next, batch.jurisdiction());
  }

  private static Object value(ResultSet rows, int index, Format format) throws SQLException {
    return switch (format) {
      case DATE -> rows.getObject(index, LocalDate.class);
      case NUMBER -> rows.getObject(index, BigDecimal.class);
      case YEAR -> rows.getObject(index, Integer.class);
      case FLAG -> rows.getObject(index, Boolean.class);
      case TEXT, CODE, CODES -> rows.getString(index);
    };
  }

  private void query(String sql, String jurisdiction, List<String> values, RowReader reader) {
    if (values.isEmpty()) {
      return;
    }
    work(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, jurisdiction);
            statement.setArray(2, connection.createArrayOf("text", values.toArray()));
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                reader.read(rows);
              }
            }
          }
        });
  }

  private void work(Work work) {
    em.unwrap(Session.class).doWork(work::on);
  }

  private record Batch(long id, Instant at, String file, String jurisdiction) {}

  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
