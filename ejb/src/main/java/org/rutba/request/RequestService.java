package org.rutba.request;

import static org.rutba.platform.Roles.SCHOOL_LEADER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.committee.CommitteeRepository;
import org.rutba.committee.QuestionRepository;
import org.rutba.decree.ReasonMissing;
import org.rutba.platform.Actor;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** The leader's acts on a request, from the draft to the answer a board asks for. */
@Stateless
@DenyAll
public class RequestService {
  private static final String SUBJECT = RequestRepository.SUBJECT;

  @Inject RequestRepository requests;
  @Inject TeacherRepository teachers;
  @Inject AssessmentRepository assessments;
  @Inject CommitteeRepository committees;
  @Inject TaskRepository tasks;
  @Inject QuestionRepository questions;
  @Inject Submission submissions;
  @Inject Endorser endorser;
  @Inject Route route;
  @Inject TimeSource time;
  @Inject Provider<Actor> actor;
  @Inject ActRecord record;

  /**
   * Starts a draft for a teacher of the leader's school.
   *
   * @param target code of the rank asked for
   * @return the request's number
   * @throws RequestAlreadyOpen the teacher has one
   * @throws OwnCase the teacher is the leader
   * @throws AnotherPostEndorses another post is competent, as {@link Endorser} has it
   * @throws RankUnknown the ladder in force has no such rank
   * @throws OthersApply the law does not let the school's head ask
   */
  @OfficialAct
  @RolesAllowed(SCHOOL_LEADER)
  public String start(long teacher, String target) {
    var me = actor.get();
    teachers.head(teacher, me);
    var head = teachers.lock(teacher);
    endorser.require(me, head, null);
    var law = assessments.law(teacher, time.today());
    if (!law.ladder().has(target)) {
      throw new RankUnknown(target);
    }
    if (!Applicants.include(law, SCHOOL_LEADER)) {
      throw new OthersApply(head.personnelNumber());
    }
    requests.openFor(teacher).ifPresent(RequestService::refuseSecond);
    var number = requests.nextNumber(law.calendar().yearOf(time.today()));
    requests.add(
        new Request(number, teacher, head.unitId(), target, me.positionId(), time.today()));
    record.about(SUBJECT, number);
    return number;
  }

  /**
   * Keeps what was typed so far. Saving a draft changes nothing the ministry knows, so it is no
   * official act.
   *
   * @param typed as JSON
   * @return the new version
   * @throws DraftChangedMeanwhile it was saved elsewhere since it was read; carries both texts
   */
  @RolesAllowed(SCHOOL_LEADER)
  public int saveDraft(String number, int version, String typed) {
    var draft = new Draft(typed);
    var request = requests.lock(number, actor.get());
    request.require(RequestState.DRAFT);
    if (typed.equals(request.draft())) {
      return request.version();
    }
    requireVersion(request, version, typed);
    request.saveDraft(draft.json(), actor.get().personId(), time.now());
    requests.settle();
    return request.version();
  }

  /**
   * Endorses the request and brings it before the first board of its route. It is judged on the
   * facts as they are now; facts and judgement are kept.
   *
   * @return the request's number; the same again for the same key
   * @throws NotEligible the judgement does not let it be sent; it names the kept judgement
   * @throws EndorsementMissing the leader's words are missing
   * @throws OwnCase the teacher is the leader
   * @throws AnotherPostEndorses another post is competent by now
   * @throws WindowClosed applications are not taken today
   * @throws NoWindowAhead nor on any day that is set
   * @throws LateFilerElsewhere the window has closed, and the office above may still file
   * @throws LateReasonMissing the window has closed, and no reason is given
   * @throws RequestMovedOn it is no draft any more
   * @throws org.rutba.dossier.evidence.ObjectionUnanswered the teacher's objection waits
   * @throws org.rutba.dossier.evidence.DossierUnconfirmed the teacher has to confirm the dossier
   * @throws RouteUnconfirmed no route is confirmed for the rank
   * @throws DraftChangedMeanwhile the draft is not the one the leader checked
   */
  @OfficialAct
  @RolesAllowed(SCHOOL_LEADER)
  public String submit(SubmitRequest submission) {
    var number = submission.number();
    record.about(SUBJECT, number);
    var me = actor.get();
    var request = requests.lock(number, me);
    if (request.submittedWith(submission.idempotencyKey())) {
      return number;
    }
    request.require(RequestState.DRAFT);
    requireVersion(request, submission.version(), request.draft());
    if (submission.endorsement() == null || submission.endorsement().isBlank()) {
      throw new EndorsementMissing(number);
    }
    var teacher = teachers.head(request.teacherId());
    endorser.require(me, teacher, null);
    submissions.admit(me, teacher, submission, record);
    submissions.send(request, teacher, submission, me);
    return number;
  }

  /**
   * Withdraws a request that no board has decided yet.
   *
   * @param reason may be missing only for a draft
   * @throws RequestMovedOn it is decided
   */
  @OfficialAct
  @RolesAllowed(SCHOOL_LEADER)
  public void withdraw(String number, String reason) {
    record.about(SUBJECT, number).because(reason);
    var seen = requests.read(number, actor.get());
    if (seen.submittedOn() != null && (reason == null || reason.isBlank())) {
      throw new ReasonMissing();
    }
    // A vote locks the matter before the request; so does this, lest the two wait for each other.
    committees.withdraw(number, reason);
    requests.lock(number).withdraw(reason, time.today());
    requests.settle();
    tasks.closeAll(SUBJECT, number);
  }

  /**
   * Answers what a board asked, item by item; the request returns to the same board.
   *
   * @throws org.rutba.committee.AnswerIncomplete an item has no answer
   * @throws AnotherPostEndorses another post answers
   * @throws RequestMovedOn it is not returned
   */
  @OfficialAct
  @RolesAllowed(SCHOOL_LEADER)
  public void answer(AnswerReturn answer) {
    var number = answer.number();
    var text = String.join("\n", answer.answers()).strip();
    record.about(SUBJECT, number).because(text);
    var me = actor.get();
    var request = requests.lock(number, me);
    request.require(RequestState.RETURNED);
    endorser.require(me, teachers.head(request.teacherId()), request.submittedBy());
    questions.answer(number, answer.answers());
    request.toSameBoard();
    requests.settle();
    tasks.close(TaskKind.ANSWER_RETURN, SUBJECT, number, me.personId());
    committees.refer(route.referral(request, text));
  }

  private void requireVersion(Request request, int seen, String typed) {
    if (request.version() != seen) {
      throw new DraftChangedMeanwhile(
          requests.name(request.draftSavedBy()),
          request.draftSavedAt(),
          request.draft(),
          typed,
          request.version());
    }
  }

  private static void refuseSecond(String number) {
    throw new RequestAlreadyOpen(number);
  }
}
