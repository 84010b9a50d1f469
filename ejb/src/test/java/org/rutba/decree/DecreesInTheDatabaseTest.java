package org.rutba.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.rutba.RealDatabase;
import org.rutba.register.Ministry;

class DecreesInTheDatabaseTest {

  @Test
  void a_number_drawn_by_an_act_that_fails_is_given_to_the_next() throws Exception {
    var database = RealDatabase.get();
    var cases =
        database.keeping(
            em -> {
              var one = new GrantedCase(em);
              return List.of(one, one.colleague(new Ministry(em)));
            });
    var drafts =
        database.keeping(em -> cases.stream().map(each -> each.in(em).prepared()).toList());

    try (var first = database.factory().createEntityManager()) {
      first.getTransaction().begin();
      assertThat(cases.get(0).in(first).issue(drafts.get(0)).number()).endsWith("/00001");
      var second =
          CompletableFuture.supplyAsync(
              () -> database.keeping(em -> cases.get(1).in(em).issue(drafts.get(1)).number()));
      assertThatThrownBy(() -> second.get(2, TimeUnit.SECONDS))
          .as("the second waits for the number")
          .isInstanceOf(TimeoutException.class);
      first.getTransaction().rollback();

      assertThat(second.get(30, TimeUnit.SECONDS)).endsWith("/00001");
    }
    var again = database.keeping(em -> cases.get(0).in(em).issue(drafts.get(0)).number());
    assertThat(again).endsWith("/00002");
  }

  @Test
  void two_who_issue_one_draft_make_one_decree() throws Exception {
    var database = RealDatabase.get();
    var granted = database.keeping(GrantedCase::new);
    long draft = database.keeping(em -> granted.in(em).prepared());

    try (var first = database.factory().createEntityManager()) {
      first.getTransaction().begin();
      granted.in(first).issue(draft);
      var second =
          CompletableFuture.supplyAsync(
              () -> database.keeping(em -> granted.in(em).issue(draft).number()));
      assertThatThrownBy(() -> second.get(1, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      first.getTransaction().commit();

      assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(DecreeAlreadyIssued.class);
    }
  }

  @Test
  void the_application_login_adds_history_and_changes_none() throws Exception {
    var database = RealDatabase.get();
    var granted = database.keeping(GrantedCase::new);
    database.keeping(em -> granted.in(em).issue(granted.in(em).prepared()));

    try (var connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      actAsApplication(connection);
      for (var table :
          List.of("decree", "document", "pay_line", "rank_entry", "judgement", "document_pdf")) {
        refused(connection, "UPDATE " + table + " SET " + column(table) + " = NULL");
        refused(connection, "DELETE FROM " + table);
        refused(connection, "TRUNCATE " + table + " CASCADE");
      }
      refused(connection, "DELETE FROM decree_draft");
      refused(connection, "DELETE FROM rank_held");
      assertThatCode(
              () ->
                  run(
                      connection,
                      "INSERT INTO rank_entry (teacher_id, rank, valid_from, recorded_at) VALUES ("
                          + granted.teacher
                          + ", 'daneshyar', '2030-01-01', now())"))
          .doesNotThrowAnyException();
      connection.rollback();
    }
  }

  private static String column(String table) {
    return switch (table) {
      case "decree", "document" -> "number";
      case "pay_line" -> "points";
      case "rank_entry" -> "rank";
      case "judgement" -> "verdict";
      default -> "content";
    };
  }

  /** A login of its own, with exactly the grants the application is given. */
  private static void actAsApplication(Connection connection) throws SQLException, IOException {
    run(connection, "CREATE ROLE working_login");
    try (var grants =
        DecreesInTheDatabaseTest.class.getResourceAsStream("/db/roles/afterMigrate__grants.sql")) {
      run(
          connection,
          new String(grants.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${application}", "working_login"));
    }
    run(connection, "SET LOCAL ROLE working_login");
  }

  private static void refused(Connection connection, String sql) throws SQLException {
    var before = connection.setSavepoint();
    assertThatThrownBy(() -> run(connection, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
    connection.rollback(before);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
