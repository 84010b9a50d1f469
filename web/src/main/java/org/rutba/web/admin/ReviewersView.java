package org.rutba.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.dossier.evidence.EvidenceIncomplete;
import org.rutba.dossier.evidence.Examiner;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.dossier.evidence.ReviewerLine;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** What each reviewer's position examines. */
@Named
@RequestScoped
public class ReviewersView {

  @EJB private ReviewService review;
  @Inject private Asked asked;
  @Inject private Problems problems;

  public List<ReviewerLine> getLines() {
    return review.reviewers(Page.first(Page.LARGEST));
  }

  public List<String> getPowers() {
    return List.of(Examiner.EDUCATIONAL_GROUP.code(), Examiner.BOOK_WORKING_GROUP.code());
  }

  public String entrust() {
    var power = asked.text("power");
    if (power == null) {
      throw new EvidenceIncomplete("power");
    }
    review.entrust(asked.number("position"), Examiner.of(power));
    problems.done("admin.reviewers.done");
    return "/admin/reviewers?faces-redirect=true";
  }
}
