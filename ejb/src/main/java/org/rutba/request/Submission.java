package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.committee.CommitteeRepository;
import org.rutba.dossier.evidence.ConfirmationRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.Refusal;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.rules.judgement.Verdict;

/** A draft on its way to its first board, whoever sends it: admitted, judged, referred. */
@ApplicationScoped
class Submission {
  @Inject RequestRepository requests;
  @Inject AssessmentRepository assessments;
  @Inject ConfirmationRepository confirmations;
  @Inject CommitteeRepository committees;
  @Inject WindowRepository windows;
  @Inject Route route;
  @Inject TimeSource time;

  /** Refuses a submission on a day applications are not taken. */
  void admit(Actor me, TeacherHead teacher, SubmitRequest submission, ActRecord record) {
    var today = time.today();
    var set = windows.of(teacher.unitPath());
    switch (set.on(today)) {
      case OPEN -> {}
      case CLOSED ->
          throw set.next(today).<Refusal>map(WindowClosed::new).orElseGet(NoWindowAhead::new);
      case LATE -> {
        boolean above = me.unitId() != teacher.unitId();
        if (!above && "office-above".equals(set.late(today).orElseThrow().lateFiler())) {
          throw new LateFilerElsewhere();
        }
        if (submission.lateReason() == null || submission.lateReason().isBlank()) {
          throw new LateReasonMissing();
        }
        record.because(submission.lateReason().strip());
      }
    }
  }

  /** Judges the facts as they are now, keeps both and refers the request. */
  void send(Request request, TeacherHead teacher, SubmitRequest submission, Actor me) {
    var today = time.today();
    confirmations.requireSendable(teacher);
    var kept = assessments.judge(teacher.id(), request.act(), request.target(), today);
    var verdict = kept.judgement().verdict();
    if (verdict == Verdict.NOT_ELIGIBLE || verdict == Verdict.INCOMPLETE) {
      throw new NotEligible(request.number(), kept.id(), verdict.code());
    }
    request.submit(submission, kept.id(), me, today);
    requests.settle();
    committees.refer(route.referral(request, null));
  }
}
