package org.rutba.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.assessment.AssessmentService;
import org.rutba.assessment.Explanation;
import org.rutba.assessment.Replay;
import org.rutba.request.CaseService;
import org.rutba.web.common.Asked;

/** A kept judgement made again from its sealed facts and its law; by its number or its case's. */
@Named
@RequestScoped
public class ReplayView {

  @EJB private AssessmentService assessments;
  @EJB private CaseService cases;
  @Inject private Asked asked;

  private Explanation kept;
  private Replay replay;

  @PostConstruct
  void read() {
    var wanted = asked.text("judgement");
    if (wanted != null) {
      var id = asked.number("judgement");
      kept = assessments.explanation(id > 0 ? id : cases.caseSheet(wanted).judgementId());
    }
  }

  /** The judgement as it was kept; null before one is asked for. */
  public Explanation getKept() {
    return kept;
  }

  /** Null before it was made again. */
  public Replay getReplay() {
    return replay;
  }

  public void judge() {
    replay = assessments.replay(kept.judgementId());
  }
}
