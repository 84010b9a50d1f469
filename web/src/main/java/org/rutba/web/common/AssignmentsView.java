package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.assignment.AssignmentFilter;
import org.rutba.assignment.AssignmentLine;
import org.rutba.assignment.AssignmentList;
import org.rutba.assignment.AssignmentService;
import org.rutba.platform.TimeSource;

/** Assignments within scope, the next to end first; all that narrows them stands in the address. */
@Named
@RequestScoped
public class AssignmentsView {
  private static final int SIZE = 20;
  private static final List<String> STANDINGS =
      List.of("in-force", "ending", "ahead", "nominated", "ended", "refused");

  @EJB private AssignmentService assignments;
  @Inject private TimeSource time;
  @Inject private Asked asked;

  private AssignmentList list;

  @PostConstruct
  void read() {
    list = assignments.assignments(filter(asked), asked.page(SIZE));
  }

  static AssignmentFilter filter(Asked asked) {
    return new AssignmentFilter(asked.text("q"), asked.text("post"), asked.text("standing"));
  }

  public List<AssignmentLine> getLines() {
    return list.lines();
  }

  public String standing(AssignmentLine line) {
    return line.standing(time.today());
  }

  public List<String> getStandings() {
    return STANDINGS;
  }

  public int getCount() {
    return list.count();
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}
