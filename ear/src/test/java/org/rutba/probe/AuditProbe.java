package org.rutba.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.rutba.audit.ActFilter;
import org.rutba.audit.AuditService;
import org.rutba.platform.JobIdentity;
import org.rutba.platform.Page;
import org.rutba.platform.Refusal;

/**
 * Asks of the audit. The parameter {@code ask} says what: {@code search} as a person ({@code
 * username}, with the session's {@code role}) for lines of one {@code of} and an {@code act},
 * answering a line for each, or why it was refused; {@code job} has a job write a line; {@code
 * statement} has the application's own login run the SQL in the body, answering the SQL state.
 */
@Dependent
public class AuditProbe implements Probe {
  @EJB private AuditService audit;
  @Inject private JobIdentity jobs;

  @Resource(lookup = "java:jboss/datasources/Rutba")
  private DataSource application;

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public void answer(Map<String, String> asked, BufferedReader body, PrintWriter answer)
      throws Exception {
    switch (asked.get("ask")) {
      case "search" -> search(asked, answer);
      case "job" ->
          jobs.as(
              "nightly",
              () -> {
                audit.denied("a job's door");
                return null;
              });
      case "statement" -> answer.print(stateOf(body.readLine()));
      default -> throw new IllegalArgumentException(asked.get("ask"));
    }
  }

  private void search(Map<String, String> asked, PrintWriter answer) throws Exception {
    var filter =
        new ActFilter(null, null, asked.get("of"), asked.get("act"), null, null, null, null);
    try {
      ActingAs.person(
              asked.get("username"), asked.get("role"), () -> audit.search(filter, Page.first(100)))
          .forEach(
              line ->
                  answer.println(
                      String.join(
                          " ",
                          line.outcome(),
                          line.username(),
                          line.act(),
                          String.valueOf(line.subject()),
                          String.valueOf(line.refusal()))));
    } catch (Refusal refusal) {
      answer.print(refusal.messageKey());
    } catch (EJBAccessException denied) {
      answer.print("denied");
    }
  }

  private String stateOf(String sql) throws SQLException {
    try (var connection = application.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return "00000";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }
}
