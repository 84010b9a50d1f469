package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.people.MergePeople;
import org.rutba.people.MergePlan;
import org.rutba.people.MergeService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** A merge: what it would do, what stands in its way, then the act. */
@Named
@RequestScoped
public class MergeView {

  @EJB private MergeService merges;
  @Inject private PeopleWords people;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private MergePlan plan;
  private String reason;

  @PostConstruct
  void read() {
    plan = merges.plan(asked.number("kept"), asked.number("merged"));
  }

  /** Merges, if what would happen is what was shown. */
  public String merge() {
    var kept = plan.kept().person();
    merges.merge(
        new MergePeople(kept.id(), plan.merged().person().id(), reason, asked.text("seen")));
    problems.done("people.merge.done", people.named(kept));
    return "/admin/duplicates?faces-redirect=true&show=merged";
  }

  public MergePlan getPlan() {
    return plan;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
