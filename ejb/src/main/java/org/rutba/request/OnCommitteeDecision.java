package org.rutba.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.committee.CommitteeDecided;
import org.rutba.committee.CommitteeRepository;
import org.rutba.decree.Decision;
import org.rutba.decree.DecreeDraftFacts;
import org.rutba.decree.DecreeRepository;
import org.rutba.decree.OrderType;
import org.rutba.platform.Roles;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;
import org.rutba.rules.rank.Place;
import org.rutba.task.Deadline;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** What follows a board's decision: the next board, a refusal, a question, or a decree to issue. */
@ApplicationScoped
class OnCommitteeDecision {
  private static final String SUBJECT = RequestRepository.SUBJECT;

  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject UnitRepository units;
  @Inject CommitteeRepository committees;
  @Inject DecreeRepository decrees;
  @Inject TaskRepository tasks;
  @Inject AssessmentRepository assessments;
  @Inject Tidings tidings;
  @Inject Route route;

  void follow(@Observes CommitteeDecided decision) {
    var request = requests.lock(decision.request());
    var teacher = teachers.head(request.teacherId());
    switch (decision.outcome()) {
      case GRANTED -> granted(request, teacher, decision);
      case REFUSED -> {
        request.refuse(String.join("\n", decision.reasons()), decision.decidedOn());
        tidings.tell(request, teacher, "refused", decision.committee());
      }
      case RETURNED -> returned(request, teacher, decision);
      case WITHDRAWN -> throw new IllegalStateException("A committee withdraws nothing");
    }
  }

  private void granted(Request request, TeacherHead teacher, CommitteeDecided decision) {
    var boards = route.boards(request);
    if (decision.stage() < boards.value().size()) {
      request.toNextBoard();
      requests.settle();
      committees.refer(route.referral(request, null));
      return;
    }
    boolean appointment = request.act().equals(Request.APPOINTMENT);
    request.grant(decision.decidedOn());
    requests.settle();
    decrees.prepare(
        new DecreeDraftFacts(
            DecreeDraftFacts.REQUEST,
            appointment ? OrderType.RANK_APPOINTMENT : OrderType.RANK_PROMOTION,
            request.number(),
            request.teacherId(),
            request.unitId(),
            request.target(),
            request.judgementId(),
            request.submittedOn(),
            new Decision(
                decision.committee().official(),
                decision.minute(),
                decision.decidedOn(),
                decision.inFavour(),
                decision.against(),
                decision.abstained(),
                decision.illustrative() || boards.illustrative()),
            appointment ? entry(request) : null,
            null));
    var province = units.ancestor(request.unitId(), "province").id();
    open(request, teacher, TaskKind.ISSUE_DECREE, province, null, request.submittedBy());
    tidings.tell(request, teacher, "granted", decision.committee());
  }

  /** The place an appointee begins in; null where the qualifications give none. */
  private Place entry(Request request) {
    var law = assessments.lawOf(request.judgementId());
    return Appointees.place(
        law, assessments.factsOf(request.judgementId()), request.target(), request.submittedOn());
  }

  private void returned(Request request, TeacherHead teacher, CommitteeDecided decision) {
    request.sendBack(String.join("\n", decision.reasons()));
    requests.settle();
    open(
        request,
        teacher,
        TaskKind.ANSWER_RETURN,
        request.unitId(),
        request.submittedBy(),
        decision.decidedBy());
    tidings.tellSubmitter(request, teacher, "returned", decision.committee());
  }

  private void open(
      Request request, TeacherHead teacher, String kind, long unit, Long position, long sentBy) {
    tasks.open(
        new OpenTask(
            kind,
            SUBJECT,
            request.number(),
            teacher.name(),
            teacher.nameLatin(),
            request.target(),
            unit,
            position,
            position == null ? Roles.HR_OFFICER : null,
            sentBy,
            null),
        Deadline.of(assessments.lawOf(request.judgementId()), kind));
  }
}
