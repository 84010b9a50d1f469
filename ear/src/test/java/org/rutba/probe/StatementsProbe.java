package org.rutba.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Map;
import org.hibernate.SessionFactory;

/** Answers how many statements the application has sent to the database since it was last asked. */
@Dependent
public class StatementsProbe implements Probe {
  @PersistenceUnit(unitName = "../rutba-ejb.jar#rutba")
  private EntityManagerFactory factory;

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public void answer(Map<String, String> parameters, BufferedReader body, PrintWriter answer) {
    var statistics = factory.unwrap(SessionFactory.class).getStatistics();
    answer.print(statistics.getPrepareStatementCount());
    statistics.setStatisticsEnabled(true);
    statistics.clear();
  }
}
