package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.rutba.assignment.AssignmentService;
import org.rutba.assignment.AssignmentSheet;
import org.rutba.assignment.Nominate;
import org.rutba.assignment.NominationSheet;
import org.rutba.platform.TimeSource;
import org.rutba.register.RegisterService;
import org.rutba.web.ui.Problems;

/** A teacher is nominated for a leadership post, or an assignment's extension is. */
@Named
@RequestScoped
public class AssignView {
  @EJB private AssignmentService assignments;
  @EJB private RegisterService register;
  @Inject private TimeSource time;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private AssignmentSheet extended;
  private NominationSheet sheet;
  private LocalDate from;
  private LocalDate to;
  private String statement;
  private String key;

  @PostConstruct
  void read() {
    var earlier = asked.number("extends");
    extended = earlier == 0 ? null : assignments.sheet(earlier);
    from = extended == null ? time.today().plusDays(1) : extended.line().to().plusDays(1);
    var teacher =
        extended == null ? register.ofNumber(asked.text("number")) : extended.teacher().id();
    sheet = assignments.nomination(teacher, getPost(), from);
    to = sheet.longest();
  }

  public String nominate() {
    var id =
        assignments.nominate(
            new Nominate(
                sheet.teacher().id(),
                getPost(),
                from,
                to,
                statement,
                extended == null ? null : extended.line().id(),
                key));
    problems.done("common.assignment.nominated-done");
    return "/common/assignment?faces-redirect=true&id=" + id;
  }

  public NominationSheet getSheet() {
    return sheet;
  }

  /** The assignment that is extended; null for a new one. */
  public AssignmentSheet getExtended() {
    return extended;
  }

  /** Code of the post chosen; null while none is. */
  public String getPost() {
    return extended == null ? asked.text("post") : extended.line().post();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  /** Made once for each page shown: the same key twice nominates once. */
  public String getKey() {
    if (key == null) {
      key = UUID.randomUUID().toString();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
