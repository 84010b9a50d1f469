package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.committee.CommitteeService;
import org.rutba.web.ui.Problems;

/** The page on which a member steps aside from a case. */
@Named
@RequestScoped
public class RecuseView {

  @EJB private CommitteeService committees;
  @Inject private BoardMatter matter;
  @Inject private Problems problems;

  private String reason;

  public String recuse() {
    matter.forget();
    committees.recuse(matter.getNumber(), reason);
    problems.done("committee.recuse.done");
    return matter.getAddress() + "?faces-redirect=true&number=" + matter.getNumber();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
