package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.rutba.request.ApplicationSheet;
import org.rutba.request.ApplyForRank;
import org.rutba.request.NotEligible;
import org.rutba.request.OwnRequestService;
import org.rutba.web.ui.Problems;

/** A teacher applies for the next rank, where the law lets the teacher ask. */
@Named
@RequestScoped
public class TeacherApplyView {
  @EJB private OwnRequestService requests;
  @Inject private Problems problems;

  private ApplicationSheet sheet;
  private String key;
  private String statement;
  private String lateReason;

  @PostConstruct
  void read() {
    sheet = requests.application().orElse(null);
  }

  /** Sends the application; a second press with the same page finds it sent. */
  public String send() {
    try {
      var number = requests.apply(new ApplyForRank(sheet.target(), statement, lateReason, key));
      problems.done("teacher.apply.sent", number);
      return "/common/case?faces-redirect=true&number=" + number;
    } catch (NotEligible refusal) {
      problems.add(refusal);
      return null;
    }
  }

  /** Null where the law lets others ask, or no rank is above. */
  public ApplicationSheet getSheet() {
    return sheet;
  }

  /** Made once for each page shown: the same key twice applies once. */
  public String getKey() {
    if (key == null) {
      key = UUID.randomUUID().toString();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getLateReason() {
    return lateReason;
  }

  public void setLateReason(String lateReason) {
    this.lateReason = lateReason;
  }
}
