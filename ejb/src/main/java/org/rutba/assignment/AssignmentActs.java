package org.rutba.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.rutba.assessment.AssessmentRepository;
import org.rutba.audit.ActRecord;
import org.rutba.discretion.DecisionWithoutReason;
import org.rutba.discretion.OwnMatter;
import org.rutba.discretion.PowerRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.ChangedMeanwhile;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.RecordedName;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.Regulation;
import org.rutba.task.Deadline;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** What is done with assignments: load, decide, keep. */
@ApplicationScoped
class AssignmentActs {
  /** The power to assign and to extend. */
  private static final String POWER = "PWR-04";

  private static final String SUBJECT = AssignmentRepository.SUBJECT;

  @Inject AssignmentRepository assignments;
  @Inject AssignmentPapers papers;
  @Inject TeacherRepository teachers;
  @Inject AssessmentRepository assessments;
  @Inject PowerRepository holders;
  @Inject TaskRepository tasks;
  @Inject MessageRepository messages;
  @Inject TimeSource time;
  @Inject Event<AssignmentIssued> issued;

  long nominate(Nominate nomination, Actor me, ActRecord record) {
    teachers.head(nomination.teacherId(), me);
    var teacher = teachers.lock(nomination.teacherId());
    record.about("teacher", teacher.personnelNumber()).because(nomination.statement());
    var earlier = assignments.nominatedWith(nomination.idempotencyKey());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var law = law(teacher);
    requireNomination(nomination, teacher, law, me);
    var kept =
        assessments.judge(teacher.id(), AssignmentService.ACT, nomination.post(), time.today());
    var holder = holders.of(law, POWER, teacher);
    var id =
        assignments.add(
            nomination,
            teacher.unitId(),
            kept.id(),
            holder.position(),
            holder.illustrative() || Terms.illustrative(law, nomination.extendsId() != null),
            me);
    record.about(SUBJECT, Long.toString(id));
    tasks.open(
        new OpenTask(
            TaskKind.DECIDE_ASSIGNMENT,
            SUBJECT,
            Long.toString(id),
            teacher.name(),
            teacher.nameLatin(),
            null,
            teacher.unitId(),
            holder.position(),
            null,
            me.positionId(),
            null),
        Deadline.of(law, TaskKind.DECIDE_ASSIGNMENT));
    return id;
  }

  private void requireNomination(
      Nominate nomination, TeacherHead teacher, Regulation law, Actor me) {
    if (teacher.personId() == me.personId()) {
      throw new OwnMatter();
    }
    if (nomination.statement() == null || nomination.statement().isBlank()) {
      throw new DecisionWithoutReason();
    }
    requirePost(law, nomination.post());
    if (nomination.to().isBefore(nomination.from())) {
      throw new AssignmentEndsBeforeItBegins();
    }
    boolean extension = nomination.extendsId() != null;
    var longest = Terms.longest(law, nomination.from(), extension);
    if (nomination.to().isAfter(longest)) {
      throw new AssignmentTooLong(longest);
    }
    if (assignments.nominated(teacher.id())) {
      throw new AssignmentPending(teacher.personnelNumber());
    }
    if (extension) {
      requireExtendable(nomination);
    }
    assignments
        .heldDuring(teacher.id(), nomination.from(), nomination.to())
        .ifPresent(
            until -> {
              throw new AlreadyAssigned(until);
            });
  }

  private void requireExtendable(Nominate nomination) {
    var line = assignments.lock(nomination.extendsId());
    if (!line.state().equals(AssignmentRepository.GRANTED)
        || line.extended()
        || line.teacherId() != nomination.teacherId()
        || !line.post().equals(nomination.post())
        || !nomination.from().equals(line.to().plusDays(1))) {
      throw new NothingToExtend(line.id());
    }
  }

  static void requirePost(Regulation law, String post) {
    if (law.posts().stream().noneMatch(one -> one.code().equals(post))) {
      throw new NoSuchPost(post);
    }
  }

  void withdraw(long id, Actor me, ActRecord record) {
    record.about(SUBJECT, Long.toString(id));
    var line = assignments.lock(id);
    if (assignments.detail(id).nominatedIn() != me.positionId()) {
      throw new OutsideScope(SUBJECT, Long.toString(id));
    }
    requireNominated(line);
    assignments.withdraw(id);
    tasks.closeAll(SUBJECT, Long.toString(id));
  }

  void decide(DecideAssignment decision, Actor me, ActRecord record) {
    var id = decision.assignment();
    record.about(SUBJECT, Long.toString(id)).because(decision.reason());
    var line = assignments.lock(id);
    var detail = assignments.detail(id);
    var teacher = teachers.lock(line.teacherId());
    holders.require(me, detail.holderPosition(), POWER, teacher);
    requireNominated(line);
    if (line.version() != decision.version()) {
      throw new ChangedMeanwhile(null, null);
    }
    if (decision.reason() == null || decision.reason().isBlank()) {
      throw new DecisionWithoutReason();
    }
    var law = law(teacher);
    var kept = assessments.judge(teacher.id(), AssignmentService.ACT, line.post(), time.today());
    if (decision.granted()) {
      grant(line, teacher, kept.judgement(), kept.id(), law, decision.reason(), me);
    } else {
      assignments.refuse(line, kept.id(), decision.reason(), me);
      assignments.release(id);
    }
    tasks.close(TaskKind.DECIDE_ASSIGNMENT, SUBJECT, Long.toString(id), me.personId());
    tell(detail.nominatedBy(), teacher, decision, line);
    if (teacher.personId() != detail.nominatedBy()) {
      tell(teacher.personId(), teacher, decision, line);
    }
  }

  private void grant(
      AssignmentLine line,
      TeacherHead teacher,
      Judgement judgement,
      long judgementId,
      Regulation law,
      String reason,
      Actor me) {
    var obstacle = obstacle(judgement);
    if (obstacle != null) {
      throw new NotAssignable(obstacle);
    }
    var document = papers.issue(line, teacher, judgement, law, reason, me);
    assignments.grant(line, judgementId, document.id(), document.number(), reason, me);
    if (line.extendsId() != null) {
      tasks.close(TaskKind.ASSIGNMENT_ENDS, SUBJECT, line.extendsId().toString(), me.personId());
    }
    issued.fire(new AssignmentIssued(document.id()));
  }

  /** Id of the first condition neither met nor waived nor the holder's own to decide. */
  static String obstacle(Judgement judgement) {
    return judgement.findings().stream()
        .filter(
            finding ->
                !finding.status().satisfied() && finding.status() != FindingStatus.NEEDS_DECISION)
        .map(Finding::requirement)
        .findFirst()
        .orElse(null);
  }

  private void tell(
      long person, TeacherHead teacher, DecideAssignment decision, AssignmentLine line) {
    messages.tell(
        person,
        decision.granted() ? "message.assignment-granted" : "message.assignment-refused",
        List.of(new RecordedName(teacher.name(), teacher.nameLatin())),
        SUBJECT,
        Long.toString(line.id()));
  }

  private static void requireNominated(AssignmentLine line) {
    if (!line.state().equals(AssignmentRepository.NOMINATED)) {
      throw new AssignmentDecided(line.id());
    }
  }

  private Regulation law(TeacherHead teacher) {
    return assessments.law(teacher.id(), AssignmentService.ACT, time.today());
  }
}
