package org.rutba.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Who the application is in the database: one line for each datasource, login and schema. */
@Dependent
public class DatabaseLoginsProbe implements Probe {
  @Resource(lookup = "java:jboss/datasources/Rutba")
  private DataSource application;

  @Resource(lookup = "java:jboss/datasources/RutbaOwner")
  private DataSource owner;

  @Resource(lookup = "java:jboss/datasources/RutbaServer")
  private DataSource server;

  @Override
  public String name() {
    return "database-logins";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer)
      throws SQLException {
    for (var source : new DataSource[] {application, owner, server}) {
      try (var connection = source.getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("SELECT current_user, current_schema()")) {
        row.next();
        answer.println(row.getString(1) + " in " + row.getString(2));
      }
    }
  }
}
