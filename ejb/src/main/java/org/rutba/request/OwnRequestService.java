package org.rutba.request;

import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.committee.CommitteeRepository;
import org.rutba.committee.QuestionRepository;
import org.rutba.decree.ReasonMissing;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.RankRepository;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.rank.Rank;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** A teacher's acts on the own request, where the law lets the teacher ask. */
@Stateless
@DenyAll
public class OwnRequestService {
  private static final String SUBJECT = RequestRepository.SUBJECT;

  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject RankRepository ranks;
  @Inject AssessmentRepository assessments;
  @Inject CommitteeRepository committees;
  @Inject QuestionRepository questions;
  @Inject TaskRepository tasks;
  @Inject Submission submission;
  @Inject Route route;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /** Whether the law in force lets the teacher ask for a rank. */
  @RolesAllowed(TEACHER)
  public boolean mayApply() {
    return Applicants.include(assessments.law(own().id(), time.today()), TEACHER);
  }

  /** What the teacher may apply for; empty at the top of the ladder and where others apply. */
  @RolesAllowed(TEACHER)
  public Optional<ApplicationSheet> application() {
    var teacher = own();
    var today = time.today();
    var law = assessments.law(teacher.id(), today);
    var held = ranks.rankOn(teacher.id(), today);
    if (!Applicants.include(law, TEACHER) || held.isEmpty()) {
      return Optional.empty();
    }
    return law.ladder()
        .above(held.get().rank())
        .map(Rank::code)
        .map(
            target -> {
              var boards = law.route().boardsFor(target);
              return new ApplicationSheet(
                  teacher.personnelNumber(),
                  target,
                  assessments.preview(teacher.id(), target, today),
                  boards.open() ? List.of() : boards.value(),
                  requests.openFor(teacher.id()).orElse(null));
            });
  }

  /**
   * Applies for a rank: the request is judged on the facts as they are now and comes before the
   * first board of its route.
   *
   * @return the request's number; the same again for the same key
   * @throws OthersApply the law does not let the teacher ask
   * @throws StatementMissing the teacher's words are missing
   * @throws RankUnknown the ladder in force has no such rank
   * @throws RequestAlreadyOpen there is one
   * @throws NotEligible the judgement does not let it be sent; a draft is left, which the next
   *     application takes up
   * @throws WindowClosed applications are not taken today; likewise the other refusals of {@link
   *     RequestService#submit}
   */
  @OfficialAct
  @RolesAllowed(TEACHER)
  public String apply(ApplyForRank application) {
    var me = actor.get();
    var teacher = teachers.lock(own().id());
    record.about("teacher", teacher.personnelNumber());
    var earlier = requests.sentWith(teacher.id(), application.idempotencyKey());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (application.statement() == null || application.statement().isBlank()) {
      throw new StatementMissing();
    }
    var law = assessments.law(teacher.id(), time.today());
    if (!Applicants.include(law, TEACHER)) {
      throw new OthersApply(teacher.personnelNumber());
    }
    if (!law.ladder().has(application.target())) {
      throw new RankUnknown(application.target());
    }
    var request =
        requests
            .openFor(teacher.id())
            .map(open -> again(open, application.target(), me))
            .orElseGet(() -> begun(teacher, application, law.calendar().yearOf(time.today()), me));
    record.about(SUBJECT, request.number());
    send(request, application, teacher, me);
    return request.number();
  }

  /** The draft an application left that the judgement did not let pass. */
  private Request again(String open, String target, Actor me) {
    var request = requests.lock(open);
    if (request.state() != RequestState.DRAFT
        || request.startedBy() != me.positionId()
        || !request.target().equals(target)) {
      throw new RequestAlreadyOpen(open);
    }
    return request;
  }

  private Request begun(TeacherHead teacher, ApplyForRank application, int year, Actor me) {
    return requests.add(
        new Request(
            requests.nextNumber(year),
            teacher.id(),
            teacher.unitId(),
            application.target(),
            me.positionId(),
            time.today()));
  }

  private void send(Request request, ApplyForRank application, TeacherHead teacher, Actor me) {
    var sent =
        new SubmitRequest(
            request.number(),
            request.version(),
            application.statement(),
            application.lateReason(),
            application.idempotencyKey());
    submission.admit(me, teacher, sent, record);
    submission.send(request, teacher, sent, me);
  }

  /**
   * Withdraws the own request that no board has decided yet.
   *
   * @throws ReasonMissing it was sent and no reason is given
   * @throws RequestMovedOn it is decided
   */
  @OfficialAct
  @RolesAllowed(TEACHER)
  public void withdraw(String number, String reason) {
    record.about(SUBJECT, number).because(reason);
    var seen = mine(number);
    if (seen.submittedOn() != null && (reason == null || reason.isBlank())) {
      throw new ReasonMissing();
    }
    committees.withdraw(number, reason);
    requests.lock(number).withdraw(reason, time.today());
    requests.settle();
    tasks.closeAll(SUBJECT, number);
  }

  /**
   * Answers what a board asked of the own request, item by item.
   *
   * @throws org.rutba.committee.AnswerIncomplete an item has no answer
   * @throws RequestMovedOn it is not returned
   */
  @OfficialAct
  @RolesAllowed(TEACHER)
  public void answer(AnswerReturn answer) {
    var number = answer.number();
    var text = String.join("\n", answer.answers()).strip();
    record.about(SUBJECT, number).because(text);
    mine(number);
    var request = requests.lock(number);
    request.require(RequestState.RETURNED);
    questions.answer(number, answer.answers());
    request.toSameBoard();
    requests.settle();
    tasks.close(TaskKind.ANSWER_RETURN, SUBJECT, number, actor.get().personId());
    committees.refer(route.referral(request, text));
  }

  /** A request the teacher sent; one of the school's head is not the teacher's to change. */
  private Request mine(String number) {
    return requests
        .find(number)
        .filter(one -> one.teacherId() == own().id())
        .filter(one -> one.startedBy() == actor.get().positionId())
        .orElseThrow(() -> new OutsideScope(SUBJECT, number));
  }

  private TeacherHead own() {
    return teachers
        .ofPerson(actor.get().personId())
        .orElseThrow(() -> new OutsideScope("teacher", actor.get().username()));
  }
}
