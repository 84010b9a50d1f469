package org.rutba.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR in the assembled server, over an empty database. */
@ExtendWith(ArquillianExtension.class)
class AssembledServerIT {
  private static final String APPLICATION = "java:jboss/datasources/Rutba";
  private static final String OWNER = "java:jboss/datasources/RutbaOwner";

  @Deployment
  static EnterpriseArchive ear() {
    return RealEar.with(AssembledServerIT.class);
  }

  @Test
  void the_application_and_the_owner_come_with_logins_of_their_own() throws Exception {
    assertThat(column(APPLICATION, "SELECT current_user")).containsExactly("rutba_app");
    assertThat(column(OWNER, "SELECT current_user")).containsExactly("rutba_owner");
  }

  @Test
  void the_default_datasource_is_the_applications() throws Exception {
    assertThat(column("java:comp/DefaultDataSource", "SELECT current_user"))
        .containsExactly("rutba_app");
  }

  @Test
  void the_schema_stands_when_the_web_opens() throws Exception {
    assertThat(column(OWNER, "SELECT version FROM flyway_schema_history WHERE success"))
        .contains("001");
    assertThat(column(APPLICATION, "SELECT count(*)::text FROM decree")).containsExactly("0");
  }

  @Test
  void the_application_can_neither_shape_the_schema_nor_touch_a_decree() {
    for (var forbidden :
        List.of(
            "CREATE TABLE mine (a int)",
            "CREATE SCHEMA mine",
            "UPDATE decree SET number = '1'",
            "DELETE FROM vote",
            "TRUNCATE act",
            "SELECT * FROM rutba_server.job_instance")) {
      assertThatThrownBy(() -> execute(APPLICATION, forbidden))
          .as(forbidden)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void timers_and_batch_jobs_are_kept_in_the_database_apart_from_the_application()
      throws Exception {
    assertThat(
            column(
                OWNER,
                "SELECT table_name::text FROM information_schema.tables"
                    + " WHERE table_schema = 'rutba_server'"))
        .contains("jboss_ejb_timer", "job_instance", "step_execution");
  }

  private static void execute(String name, String sql) throws Exception {
    try (var connection = source(name).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> column(String name, String sql) throws Exception {
    try (var connection = source(name).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static DataSource source(String name) throws NamingException {
    return (DataSource) new InitialContext().lookup(name);
  }
}
