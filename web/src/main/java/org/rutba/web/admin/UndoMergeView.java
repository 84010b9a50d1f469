package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.people.MergeService;
import org.rutba.people.MergeSheet;
import org.rutba.people.TakeBackMerge;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** Taking back a merge made in error. */
@Named
@RequestScoped
public class UndoMergeView {

  @EJB private MergeService merges;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private MergeSheet sheet;
  private String reason;

  @PostConstruct
  void read() {
    sheet = merges.done(asked.number("id"));
  }

  public String takeBack() {
    merges.takeBack(new TakeBackMerge(sheet.merge().id(), reason));
    problems.done("people.undo.done");
    return "/admin/duplicates?faces-redirect=true&show=merged";
  }

  public MergeSheet getSheet() {
    return sheet;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
