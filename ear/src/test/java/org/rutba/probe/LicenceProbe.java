package org.rutba.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.rutba.demo.invented.DemonstrationSignIns;

/**
 * A school of a Saudi ministry with one teacher of mathematics, who has taught for seven years, an
 * officer of the licensing authority and a program that delivers its results. The answer is a line:
 * user name of the officer, of the teacher and of the program, civil register number and personnel
 * number. All have the demonstration's password and key.
 */
@Dependent
public class LicenceProbe implements Probe {
  @Resource(lookup = "java:jboss/datasources/Rutba")
  private DataSource database;

  @Override
  public String name() {
    return "licence";
  }

  @Override
  public void answer(Map<String, String> asked, BufferedReader body, PrintWriter answer)
      throws Exception {
    try (var connection = database.getConnection()) {
      answer.print(new Place(connection).line());
    }
  }

  /** What is made, row by row. */
  private static final class Place {
    private final Connection connection;
    private final String mark = Long.toString(System.nanoTime() % 1_000_000_000L);
    private final String civilNumber = "1" + mark;

    Place(Connection connection) {
      this.connection = connection;
    }

    String line() throws SQLException {
      var ministry = id("SELECT min(id) FROM unit WHERE jurisdiction = 'sa' AND parent_id IS NULL");
      if (ministry == 0) {
        ministry = unit(0, "ministry", "وزارة التعليم", "Ministry of Education");
      }
      var region = unit(ministry, "province", "إدارة تعليم الرياض", "Riyadh Education");
      var office = unit(region, "county", "مكتب الوسط", "Central Office");
      var school = unit(office, "school", "ثانوية النور", "Alnoor School");
      var officer = person("عبدالله", "العتيبي", "Abdullah", "Alotaibi", null);
      hold(position(ministry, "licence-officer", "مدير إدارة الرخص المهنية", "Director"), officer);
      account("authority." + mark, officer, DemonstrationSignIns.LEADER);
      var person = person("نورة", "القحطاني", "Noura", "Alqahtani", civilNumber);
      teacher(person, school);
      hold(position(school, "teacher", "معلمة", "Teacher"), person);
      account("teacher." + mark, person, DemonstrationSignIns.LEADER);
      var client = account("qiyas." + mark, 0, DemonstrationSignIns.CLIENT);
      id(
          "INSERT INTO api_client (account_id, name, unit_id, result_source) VALUES (?, 'Qiyas', ?,"
              + " 'authority') RETURNING account_id",
          client,
          ministry);
      return String.join(
          " ", "authority." + mark, "teacher." + mark, "qiyas." + mark, civilNumber, "7" + mark);
    }

    private long unit(long parent, String kind, String name, String latin) throws SQLException {
      return id(
          "INSERT INTO unit (parent_id, path, kind, jurisdiction, code, name, name_latin)"
              + " VALUES (nullif(?, 0), '', ?, 'sa', ?, ?, ?) RETURNING id",
          parent,
          kind,
          kind.charAt(0) + mark,
          name,
          latin);
    }

    private long person(String given, String family, String latin, String latinFamily, String code)
        throws SQLException {
      return id(
          "INSERT INTO person (jurisdiction, national_code, given_name, family_name,"
              + " given_name_latin, family_name_latin) VALUES ('sa', ?, ?, ?, ?, ?) RETURNING id",
          code,
          given,
          family,
          latin,
          latinFamily);
    }

    private long position(long unit, String role, String title, String latin) throws SQLException {
      return id(
          "INSERT INTO position (unit_id, role, title, title_latin) VALUES (?, ?, ?, ?)"
              + " RETURNING id",
          unit,
          role,
          title,
          latin);
    }

    private void hold(long position, long person) throws SQLException {
      id(
          "INSERT INTO position_holder (position_id, person_id, during)"
              + " VALUES (?, ?, '[2020-01-01,)') RETURNING id",
          position,
          person);
    }

    /** With the password, or the key, another account of the demonstration has. */
    private long account(String username, long person, String like) throws SQLException {
      return id(
          "INSERT INTO account (username, person_id, password_hash)"
              + " SELECT ?, nullif(?, 0), password_hash FROM account WHERE username = ?"
              + " RETURNING id",
          username,
          person,
          like);
    }

    private void teacher(long person, long school) throws SQLException {
      var teacher =
          id(
              "INSERT INTO teacher (person_id, personnel_number, jurisdiction, unit_id, post_title,"
                  + " subject, population, birth_date, hired_on, specialty, search)"
                  + " VALUES (?, ?, 'sa', ?, 'معلمة', 'رياضيات', 'teacher', '1990-05-05',"
                  + " current_date - 2600, 'mathematics', fold(?)) RETURNING id",
              person,
              "7" + mark,
              school,
              "نورة القحطاني Noura Alqahtani 7" + mark);
      id(
          "INSERT INTO qualification (teacher_id, kind, degree, field, institution, obtained_on,"
              + " source, verified_at) VALUES (?, 'degree', 'bachelor', 'رياضيات',"
              + " 'جامعة الاختبار', '2013-06-01', 'personnel-file', now()) RETURNING id",
          teacher);
      id(
          "INSERT INTO service_period (teacher_id, school, during, full_time, teaching, areas,"
              + " source, verified_at) VALUES (?, 'ثانوية النور',"
              + " daterange(current_date - 2600, NULL), true, true, '{}', 'personnel-file', now())"
              + " RETURNING id",
          teacher);
    }

    private long id(String sql, Object... values) throws SQLException {
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        try (var rows = statement.executeQuery()) {
          rows.next();
          return rows.getLong(1);
        }
      }
    }
  }
}
