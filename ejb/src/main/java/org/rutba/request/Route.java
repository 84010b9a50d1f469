package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.committee.Referral;
import org.rutba.rules.law.Parameter;

/** The boards a request comes before, by the law its judgement is pinned to. */
@ApplicationScoped
class Route {
  @Inject AssessmentRepository assessments;

  /** Levels of the boards of a submitted request, first to last. */
  Parameter<List<String>> boards(Request request) {
    var law = assessments.lawOf(request.judgementId());
    var boards = law.route().boardsFor(request.target());
    if (boards.open()) {
      throw new RouteUnconfirmed(request.target());
    }
    return boards;
  }

  /** The way to the board whose turn it is. */
  Referral referral(Request request, String answer) {
    return new Referral(
        request.number(),
        request.teacherId(),
        request.unitId(),
        boards(request).value().get(request.stage() - 1),
        request.stage(),
        request.target(),
        request.judgementId(),
        request.submitterId(),
        request.submittedBy(),
        answer);
  }
}
