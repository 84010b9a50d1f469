package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.assignment.AssignmentService;
import org.rutba.assignment.AssignmentSheet;
import org.rutba.assignment.DecideAssignment;
import org.rutba.platform.TimeSource;
import org.rutba.web.ui.Problems;

/** One assignment, from its nomination to its last day. */
@Named
@RequestScoped
public class AssignmentView {
  @EJB private AssignmentService assignments;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private AssignmentSheet sheet;
  private String reason;

  @PostConstruct
  void read() {
    sheet = assignments.sheet(asked.number("id"));
  }

  public String decide() {
    var deed = asked.text("deed");
    if (deed == null) {
      problems.addAt("deed-grant", "common.assignment.decide.missing");
      return null;
    }
    assignments.decide(
        new DecideAssignment(
            sheet.line().id(), (int) asked.number("version"), deed.equals("grant"), reason));
    problems.done(
        deed.equals("grant") ? "common.assignment.granted-done" : "common.assignment.refused-done");
    return here();
  }

  public String withdraw() {
    assignments.withdraw(sheet.line().id());
    problems.done("common.assignment.withdrawn-done");
    return here();
  }

  public AssignmentSheet getSheet() {
    return sheet;
  }

  public String getStanding() {
    return sheet.line().standing(time.today());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private String here() {
    return "/common/assignment?faces-redirect=true&id=" + sheet.line().id();
  }
}
