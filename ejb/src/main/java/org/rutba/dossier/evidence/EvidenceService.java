package org.rutba.dossier.evidence;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.AUDITOR;
import static org.rutba.platform.Roles.BOARD_MEMBER;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.HR_OFFICER;
import static org.rutba.platform.Roles.MINISTER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.dossier.evidence.AttachmentRepository.Owner;
import org.rutba.identity.IdentityRepository;
import org.rutba.identity.PositionLine;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherRepository;
import org.rutba.rules.law.LastDay;
import org.rutba.rules.scoring.Indicator;

/** Evidence as it is brought: by the leader for the school's teachers, by a teacher for oneself. */
@Stateless
@DenyAll
public class EvidenceService {
  private static final String SUBJECT = EvidenceRepository.SUBJECT;

  private @Inject EvidenceRepository evidence;
  private @Inject AttachmentRepository attachments;
  private @Inject StepRepository steps;
  private @Inject EvidenceDesk desk;
  private @Inject EvidencePages pages;
  private @Inject LawOfEvidence law;
  private @Inject EvidenceNumbers numbers;
  private @Inject TeacherRepository teachers;
  private @Inject IdentityRepository identities;
  private @Inject TimeSource time;
  private @Inject Provider<Actor> actor;
  private @Inject ActRecord act;
  private @Inject Event<FileAttached> attached;

  /** The pieces brought to a teacher's dossier by hand, the latest first. */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR,
    ADMINISTRATOR
  })
  public List<EvidenceLine> items(long teacherId) {
    return evidence.ofTeacher(teachers.head(teacherId, actor.get()).id());
  }

  /**
   * One piece with its files and history.
   *
   * @throws OutsideScope it does not exist or lies outside the actor's scope
   */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    MINISTER,
    AUDITOR
  })
  public EvidenceSheet sheet(String number) {
    return pages.sheet(number, actor.get());
  }

  /** The indicators of the points table that single items may be brought for. */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  public List<Indicator> indicators(long teacherId) {
    return law.indicators(teachers.head(teacherId, actor.get()), time.today());
  }

  /**
   * Brings a piece of evidence. It waits for its examiner and counts for nothing until accepted.
   *
   * @return its number
   * @throws EvidenceIncomplete a part is missing
   * @throws EvidenceInFuture it is of a day to come
   * @throws IndicatorUnknown the table in force does not count such items
   */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  @OfficialAct
  public String add(AddEvidence added) {
    var me = actor.get();
    var teacher = teachers.head(added.teacherId(), me);
    act.about("teacher", teacher.personnelNumber()).within(teacher.unitPath());
    var whole = completed(added, teacher);
    var terms = law.terms(teacher, whole.indicator(), time.today());
    var number = numbers.next("E", teacher);
    act.about(SUBJECT, number).within(teacher.unitPath());
    var item =
        evidence.add(
            new EvidenceItem(
                number,
                whole,
                Examiner.first(terms),
                evidence.writeFacts(whole, expiry(whole, teacher), post(me)),
                me.personId(),
                me.positionId(),
                time.now()));
    steps.add(Step.of(teacher.id(), number, "entered").changing("title", null, whole.title()), me);
    desk.toExaminer(item, teacher);
    return number;
  }

  private AddEvidence completed(AddEvidence added, TeacherHead teacher) {
    require("title", added.title() != null && !added.title().isBlank());
    require("day", added.day() != null);
    if (added.day().isAfter(time.today())) {
      throw new EvidenceInFuture(added.day());
    }
    var expiresOn = expiry(added, teacher);
    require("expiry", expiresOn == null || expiresOn.isAfter(added.day()));
    var amount = added.quantity();
    require("quantity", amount == null || added.kind().holds(amount));
    switch (added.kind()) {
      case ARTICLE, BOOK -> require("venue", added.venue() != null && !added.venue().isBlank());
      case DEGREE -> require("degree", added.degree() != null && !added.degree().isBlank());
      case COURSE -> {
        require("quantity", amount != null && amount.signum() > 0);
        require("specialised", added.specialised() != null);
      }
      case POINT -> require("quantity", amount != null && amount.signum() > 0);
      default -> {}
    }
    var indicator = indicator(added, teacher);
    var terms = law.terms(teacher, indicator, time.today());
    return added.counting(indicator, new ItemQuestions(added.kind(), terms).brought(added.item()));
  }

  private LocalDate expiry(AddEvidence added, TeacherHead teacher) {
    return added.lastDay() == null
        ? null
        : law.lastDay(teacher.jurisdiction(), time.today()).end(added.lastDay());
  }

  /** How the last day of a validity is read for the dossiers the actor brings evidence to. */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  public LastDay lastDay() {
    return law.lastDay(actor.get().jurisdiction(), time.today());
  }

  private String indicator(AddEvidence added, TeacherHead teacher) {
    var known = law.indicators(teacher, time.today()).stream().map(Indicator::code).toList();
    if (added.kind() == EvidenceKind.POINT) {
      if (added.indicator() == null || !known.contains(added.indicator())) {
        throw new IndicatorUnknown(added.indicator());
      }
      return added.indicator();
    }
    return known.contains(added.kind().code()) ? added.kind().code() : null;
  }

  private static void require(String part, boolean given) {
    if (!given) {
      throw new EvidenceIncomplete(part);
    }
  }

  private String post(Actor me) {
    return identities.position(me.positionId()).map(PositionLine::title).orElse(me.username());
  }

  /**
   * Adds a file to a piece that is not decided. It lies in quarantine until its content is checked.
   *
   * @return the file's id
   * @throws FileEmpty it has no content
   * @throws FileTooLarge it is larger than this deployment takes
   * @throws FileKindRefused its content is neither PDF nor JPEG nor PNG
   * @throws FileSentAlready the piece has the same content already
   */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  @OfficialAct
  public long attach(AttachFile file) {
    act.about(SUBJECT, file.number());
    var me = actor.get();
    var item = evidence.lock(file.number(), me);
    if (item.state() != EvidenceState.WAITING && item.state() != EvidenceState.HELD) {
      item.require(EvidenceState.INFORMATION);
    }
    var id = attachments.add(Owner.ITEM, item.id(), file.name(), file.content(), me.personId());
    var kept = attachments.of(Owner.ITEM, item.id(), id).orElseThrow();
    steps.add(
        Step.of(item.teacherId(), item.number(), "file-added")
            .changing("file", null, kept.fileName()),
        me);
    attached.fire(new FileAttached(id));
    return id;
  }

  /**
   * A file's content, for taking away. Who took it is written down.
   *
   * @throws FileInQuarantine it is not checked, or was rejected
   * @throws OutsideScope the piece is not the actor's to see, or has no such file
   */
  @RolesAllowed({
    SCHOOL_LEADER,
    TEACHER,
    EVIDENCE_REVIEWER,
    BOARD_SECRETARY,
    BOARD_MEMBER,
    HR_OFFICER,
    AUDITOR
  })
  @OfficialAct
  public AttachmentContent file(String number, long fileId) {
    act.about(SUBJECT, number);
    var item = evidence.read(number, actor.get());
    var file =
        attachments
            .of(Owner.ITEM, item.id(), fileId)
            .orElseThrow(() -> new OutsideScope("file", Long.toString(fileId)));
    if (!file.open()) {
      throw new FileInQuarantine(file.fileName());
    }
    return attachments.content(file, number);
  }

  /**
   * Answers what the examiner asked; the piece waits for the examiner again.
   *
   * @throws EvidenceMovedOn nothing is asked
   * @throws WordsMissing the answer has no words
   */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  @OfficialAct
  public void answer(String number, String words) {
    act.about(SUBJECT, number).because(words);
    var me = actor.get();
    var item = evidence.lock(number, me);
    item.answer(Words.of(words));
    evidence.settle();
    steps.add(Step.of(item.teacherId(), number, "answered").because(words), me);
    desk.answered(item, teachers.head(item.teacherId()), me);
  }

  /**
   * Takes back a piece that is not decided.
   *
   * @throws NotBroughtByYou somebody else brought it
   */
  @RolesAllowed({SCHOOL_LEADER, TEACHER})
  @OfficialAct
  public void withdraw(String number, String words) {
    act.about(SUBJECT, number).because(words);
    var me = actor.get();
    var item = evidence.lock(number, me);
    if (item.enteredBy() != me.personId()) {
      throw new NotBroughtByYou(number);
    }
    item.withdraw();
    evidence.unverifyFacts(item.facts());
    evidence.settle();
    steps.add(Step.of(item.teacherId(), number, "withdrawn").because(Words.of(words)), me);
    desk.fallen(item);
  }

  /**
   * Writes down that the actor has seen the original.
   *
   * @throws OwnEvidence it is the actor's own
   */
  @RolesAllowed({SCHOOL_LEADER, EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void seeOriginal(String number) {
    var item = ofAnother(number);
    item.seeOriginal(actor.get().personId(), time.now());
    steps.add(Step.of(item.teacherId(), number, "original-seen"), actor.get());
  }

  /**
   * Writes down that the original was given back.
   *
   * @throws OriginalNotSeen nobody saw it
   */
  @RolesAllowed({SCHOOL_LEADER, EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void returnOriginal(String number) {
    var item = ofAnother(number);
    item.returnOriginal(actor.get().personId(), time.now());
    steps.add(Step.of(item.teacherId(), number, "original-returned"), actor.get());
  }

  private EvidenceItem ofAnother(String number) {
    act.about(SUBJECT, number);
    var me = actor.get();
    var item = evidence.lock(number, me);
    if (!EvidencePages.maySeeOriginal(teachers.head(item.teacherId()), me)) {
      throw new OwnEvidence(number);
    }
    return item;
  }
}
