package org.rutba.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Teachers by the hundred thousand, made by the database from their number alone: each with 2
 * ranks, 3 service periods, 6 appraisals, 8 pieces of evidence and a pay right.
 */
final class GeneratedMinistry {
  private GeneratedMinistry() {}

  static void fill(Connection connection, int teachers, List<String> indicators)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql :
          new String[] {
            """
            INSERT INTO unit (path, kind, jurisdiction, code, name, name_latin)
            VALUES ('', 'ministry', 'ir', '1', 'وزارت', 'Ministry')
            """,
            """
            INSERT INTO person (jurisdiction, given_name, family_name)
            SELECT 'ir', 'نام', 'خانواده ' || i FROM generate_series(1, %1$d) i
            """,
            """
            INSERT INTO teacher (person_id, personnel_number, jurisdiction, unit_id, post_title,
              population, birth_date, hired_on, search)
            SELECT i, i, 'ir', 1, 'آموزگار', 'teacher', date '1975-01-01' + (i %% 5000)::int,
              date '1999-09-23' + 365 * (i %% 9)::int, i
            FROM generate_series(1, %1$d) i
            """,
            """
            INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at, decree, imported)
            SELECT i, (ARRAY['amouzeshyar', 'morabbi'])[n], date '2010-09-23' + 365 * 6 * (n - 1)
              + (i %% 2000)::int, '2022-10-12', i || '-' || n, true
            FROM generate_series(1, %1$d) i, generate_series(1, 2) n ORDER BY 1, 3
            """,
            """
            INSERT INTO service_period (teacher_id, school, during, full_time, teaching, areas,
              source, verified_at)
            SELECT i, 'دبستان', daterange(date '2000-09-23' + 365 * 7 * (n - 1),
                CASE WHEN n < 3 THEN date '2000-09-23' + 365 * 7 * n END),
              i %% 20 > 0, true, CASE WHEN (i + n) %% 3 = 0 THEN '{deprived}' ELSE '{}' END::text[],
              'generated', now()
            FROM generate_series(1, %1$d) i, generate_series(1, 3) n
            """,
            """
            INSERT INTO appraisal (teacher_id, official_year, score, source, verified_at)
            SELECT i, 1397 + n, 80 + (i * 7 + n * 3) %% 20, 'generated', now()
            FROM generate_series(1, %1$d) i, generate_series(1, 6) n
            """,
            """
            INSERT INTO qualification (teacher_id, kind, degree, field, obtained_on, source,
              verified_at)
            SELECT i, (ARRAY['degree', 'teacher-certificate'])[n],
              CASE WHEN n = 1 THEN (ARRAY['bachelor', 'master', 'doctorate'])[1 + i %% 3] END, 'f',
              date '2002-02-02' + n, 'generated', now()
            FROM generate_series(1, %1$d) i, generate_series(1, 2) n
            """,
            """
            INSERT INTO training_course (teacher_id, title, hours, specialised, completed_on,
              source, verified_at)
            SELECT i, 'c' || n, 10 + (i + n) %% 60, n = 1, date '2019-01-01' + 400 * n, 'generated',
              now()
            FROM generate_series(1, %1$d) i, generate_series(1, 1) n
            """,
            """
            INSERT INTO publication (teacher_id, kind, title, venue, published_on, subjects,
              approved, source, verified_at)
            SELECT i, 'article', 't' || n, 'v', date '2020-01-01' + 300 * n,
              CASE n WHEN 1 THEN '{taught-subject}' ELSE '{education,field-of-study}' END::text[],
              false, 'generated', now()
            FROM generate_series(1, %1$d) i, generate_series(1, 1) n
            """,
            """
            INSERT INTO point_item (teacher_id, indicator, quantity, title, obtained_on, source,
              verified_at)
            SELECT i, (string_to_array('%2$s', ' '))[1 + (i + n * 5) %% %3$d], 5 + (i + n) %% 60,
              'p' || n, date '2017-01-01' + 100 * n, 'generated', now()
            FROM generate_series(1, %1$d) i, generate_series(1, 4) n
            """,
            """
            INSERT INTO pay_right
            SELECT i, '[2021-09-22,)', 4000 + i %% 500, 3000 + i %% 300, 1200
            FROM generate_series(1, %1$d) i
            """,
            "VACUUM ANALYZE"
          }) {
        statement.execute(sql.formatted(teachers, String.join(" ", indicators), indicators.size()));
      }
    }
  }
}
