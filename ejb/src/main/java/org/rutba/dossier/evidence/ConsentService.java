package org.rutba.dossier.evidence;

import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.DossierRepository;
import org.rutba.identity.IdentityRepository;
import org.rutba.notification.MessageRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.task.OpenTask;
import org.rutba.task.TaskKind;
import org.rutba.task.TaskRepository;

/** The teacher's word on the own dossier: confirmed as it is, or objected to piece by piece. */
@Stateless
@DenyAll
public class ConsentService {
  private static final String SUBJECT = ObjectionRepository.SUBJECT;

  private @Inject ConfirmationRepository confirmations;
  private @Inject ObjectionRepository objections;
  private @Inject EvidenceRepository evidence;
  private @Inject StepRepository steps;
  private @Inject EvidenceDesk desk;
  private @Inject ReviewerRepository reviewers;
  private @Inject DossierRepository dossiers;
  private @Inject EvidenceNumbers numbers;
  private @Inject TeacherRepository teachers;
  private @Inject IdentityRepository identities;
  private @Inject TaskRepository tasks;
  private @Inject MessageRepository messages;
  private @Inject TimeSource time;
  private @Inject Provider<Actor> actor;
  private @Inject ActRecord act;

  /** How a teacher stands to the dossier as it is now. */
  @RolesAllowed({SCHOOL_LEADER, TEACHER, HR_OFFICER, AUDITOR})
  public DossierStanding standing(long teacherId) {
    return confirmations.standing(teachers.head(teacherId, actor.get()).id());
  }

  /**
   * The teacher confirms the own dossier as it was shown.
   *
   * @param sha256 digest of the facts shown, from {@link DossierStanding}
   * @throws DossierChangedMeanwhile other facts count by now
   * @throws ObjectionUnanswered an objection of one's own waits for its answer
   */
  @RolesAllowed(TEACHER)
  @OfficialAct
  public void confirm(String sha256) {
    var teacher = own();
    act.about("teacher", teacher.personnelNumber()).within(teacher.unitPath());
    var standing = confirmations.standing(teacher.id());
    if (!standing.sha256().equals(sha256)) {
      throw new DossierChangedMeanwhile(teacher.personnelNumber());
    }
    if (standing.objections() > 0) {
      throw new ObjectionUnanswered(teacher.personnelNumber());
    }
    confirmations.confirm(teacher.id(), sha256, teacher.personId());
  }

  /**
   * Objects to one piece of the own dossier. What an examiner found goes to that kind of examiner,
   * everything else to the school's leader.
   *
   * @param subject number of a piece brought by hand, or reference of another fact
   * @return the objection's number
   * @throws ObjectionPending an objection to it waits already
   * @throws OutsideScope the own dossier has no such piece
   */
  @RolesAllowed(TEACHER)
  @OfficialAct
  public String object(String subject, String reason) {
    act.because(reason);
    var me = actor.get();
    var teacher = own();
    var words = Words.of(reason);
    if (objections.isOpen(teacher.id(), subject)) {
      throw new ObjectionPending(subject);
    }
    var number = numbers.next("O", teacher);
    act.about(SUBJECT, number).within(teacher.unitPath());
    var objection = objections.add(objection(number, teacher, subject, words, me));
    steps.add(Step.of(teacher.id(), subject, "objected").because(words), me);
    address(objection, teacher, me);
    return number;
  }

  private Objection objection(
      String number, TeacherHead teacher, String subject, String words, Actor me) {
    if (subject.contains("/")) {
      var fact =
          dossiers
              .evidence(teacher.id())
              .named(subject)
              .filter(one -> one.provenance().item() == null)
              .orElseThrow(() -> new OutsideScope("fact", subject));
      return new Objection(number, teacher.id(), subject, fact.name(), null, words, time.now());
    }
    var item = evidence.read(subject, me);
    var examiner = item.decidedBy() == null ? null : item.examiner();
    return new Objection(number, teacher.id(), subject, item.title(), examiner, words, time.now());
  }

  private void address(Objection objection, TeacherHead teacher, Actor me) {
    if (objection.toLeader()) {
      open(objection, teacher, null, Roles.SCHOOL_LEADER, me);
    } else {
      var item = evidence.read(objection.subject(), me);
      for (var position : reviewers.nearest(objection.examiner(), teacher, item.enteredBy())) {
        open(objection, teacher, position, null, me);
      }
    }
  }

  private void open(
      Objection objection, TeacherHead teacher, Long position, String role, Actor me) {
    tasks.open(
        new OpenTask(
            TaskKind.ANSWER_OBJECTION,
            SUBJECT,
            objection.number(),
            teacher.name(),
            teacher.nameLatin(),
            null,
            teacher.unitId(),
            position,
            role,
            me.positionId(),
            null));
  }

  /** The objections of a teacher, the latest first. */
  @RolesAllowed({SCHOOL_LEADER, TEACHER, EVIDENCE_REVIEWER, BOARD_SECRETARY, HR_OFFICER, AUDITOR})
  public List<ObjectionLine> objections(long teacherId) {
    return objections.ofTeacher(teachers.head(teacherId, actor.get()).id());
  }

  /** One objection. Throws {@link OutsideScope} where it is not the actor's to see. */
  @RolesAllowed({SCHOOL_LEADER, TEACHER, EVIDENCE_REVIEWER, BOARD_SECRETARY, HR_OFFICER, AUDITOR})
  public ObjectionLine objection(String number) {
    var me = actor.get();
    var line = objections.line(number, me);
    return line.answerable(line.upheld() == null && mayAnswer(line, me));
  }

  private boolean mayAnswer(ObjectionLine line, Actor me) {
    var person = teachers.head(line.teacherId()).personId();
    if (identities.areRelatives(person, me.personId())) {
      return false;
    }
    return line.addressee().equals(Objection.LEADER)
        ? me.holds(Roles.SCHOOL_LEADER)
        : evidence
            .ofNumber(line.subject())
            .filter(item -> reviewers.power(me).filter(item.examiner()::equals).isPresent())
            .filter(item -> item.enteredBy() != me.personId())
            .isPresent();
  }

  /**
   * Answers an objection with reason. One that is upheld keeps the piece from counting: brought by
   * hand it is examined anew, imported it waits until its source brings it again.
   *
   * @throws ObjectionAnswered somebody has answered it
   * @throws NotTheExaminer it is addressed to somebody else
   * @throws OwnEvidence the actor is the teacher
   * @throws RelativesEvidence the teacher is a declared relative
   */
  @RolesAllowed({SCHOOL_LEADER, EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void answer(String number, boolean upheld, String words) {
    act.about(SUBJECT, number).because(words);
    var me = actor.get();
    var objection = objections.lock(number, me);
    var teacher = teachers.head(objection.teacherId());
    requireAddressee(objection, teacher, me);
    objection.answer(upheld, Words.of(words), me.personId(), time.now());
    objections.settle();
    if (upheld) {
      uphold(objection, teacher);
    }
    steps.add(
        Step.of(teacher.id(), objection.subject(), upheld ? "objection-upheld" : "objection-denied")
            .because(words),
        me);
    tasks.close(TaskKind.ANSWER_OBJECTION, SUBJECT, number, me.personId());
    messages.tell(
        teacher.personId(),
        "message.objection-answered",
        List.of(number, objection.title(), words),
        SUBJECT,
        number);
  }

  private void requireAddressee(Objection objection, TeacherHead teacher, Actor me) {
    if (teacher.personId() == me.personId()) {
      throw new OwnEvidence(objection.number());
    }
    if (identities.areRelatives(teacher.personId(), me.personId())) {
      throw new RelativesEvidence(objection.number());
    }
    var mine =
        objection.toLeader()
            ? me.holds(Roles.SCHOOL_LEADER)
            : reviewers.power(me).filter(objection.examiner()::equals).isPresent();
    if (!mine) {
      throw new NotTheExaminer(objection.number());
    }
  }

  private void uphold(Objection objection, TeacherHead teacher) {
    var found = evidence.ofNumber(objection.subject());
    if (found.isEmpty()) {
      objections.unverify(objection.subject());
      return;
    }
    var item = found.get();
    if (item.state() == EvidenceState.ACCEPTED || item.state() == EvidenceState.REFUSED) {
      item.reopen();
      evidence.unverifyFacts(item.facts());
      evidence.settle();
      desk.toExaminer(item, teacher);
    }
  }

  private TeacherHead own() {
    return teachers
        .ofPerson(actor.get().personId())
        .orElseThrow(() -> new OutsideScope("teacher", actor.get().username()));
  }
}
