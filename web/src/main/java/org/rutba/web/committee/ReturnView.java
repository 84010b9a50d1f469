package org.rutba.web.committee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.committee.CommitteeService;
import org.rutba.committee.ReturnMatter;
import org.rutba.web.ui.Problems;

/** The page on which the secretary returns a case for information. */
@Named
@RequestScoped
public class ReturnView {

  @EJB private CommitteeService committees;
  @Inject private BoardMatter matter;
  @Inject private Problems problems;

  private String reason;

  public String send() {
    matter.forget();
    committees.returnForInformation(new ReturnMatter(matter.getNumber(), reason));
    problems.done("committee.return.done");
    return "/committee/case?faces-redirect=true&number=" + matter.getNumber();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
