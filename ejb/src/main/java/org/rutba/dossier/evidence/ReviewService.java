package org.rutba.dossier.evidence;

import static org.rutba.platform.Roles.ADMINISTRATOR;
import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Objects;
import org.rutba.audit.ActRecord;
import org.rutba.audit.OfficialAct;
import org.rutba.identity.IdentityRepository;
import org.rutba.platform.Actor;
import org.rutba.platform.OutsideScope;
import org.rutba.platform.Page;
import org.rutba.platform.Roles;
import org.rutba.platform.TimeSource;
import org.rutba.register.TeacherRepository;
import org.rutba.register.UnitRepository;

/**
 * Verification: the queue of each kind of examiner and what examiners decide. Nobody examines the
 * own evidence, a declared relative's, or what one brought oneself.
 */
@Stateless
@DenyAll
public class ReviewService {
  private static final String SUBJECT = EvidenceRepository.SUBJECT;

  private @Inject EvidenceRepository evidence;
  private @Inject ReviewerRepository reviewers;
  private @Inject StepRepository steps;
  private @Inject EvidenceDesk desk;
  private @Inject EvidencePages pages;
  private @Inject LawOfEvidence law;
  private @Inject TeacherRepository teachers;
  private @Inject UnitRepository units;
  private @Inject IdentityRepository identities;
  private @Inject TimeSource time;
  private @Inject Provider<Actor> actor;
  private @Inject ActRecord act;

  /** Word of the {@link Examiner} the acting position is; null where it has no power yet. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  public String power() {
    return reviewers.power(actor.get()).map(Examiner::code).orElse(null);
  }

  /** One page of what waits for the acting position, the oldest first. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  public List<EvidenceLine> queue(QueueFilter filter, Page page) {
    var me = actor.get();
    return reviewers
        .power(me)
        .map(power -> evidence.queue(filter, power, me, page))
        .orElse(List.of());
  }

  /** How many lines the filter leaves, whatever the page. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  public long queueSize(QueueFilter filter) {
    var me = actor.get();
    return reviewers.power(me).map(power -> evidence.queueSize(filter, power, me)).orElse(0L);
  }

  /** A piece on the examiner's desk. Throws {@link OutsideScope} as every reading does. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  public Examination examination(String number) {
    var me = actor.get();
    return new Examination(pages.sheet(number, me), pages.checks(evidence.read(number, me)));
  }

  /**
   * Accepts a piece: its facts count from now on, as they were found. A book goes on to the
   * specialised working group for its approval.
   *
   * @throws EvidenceMovedOn it is not before its examiner
   * @throws NotTheExaminer it is for another kind of examiner
   * @throws OwnEvidence the actor is the teacher or brought it
   * @throws RelativesEvidence the teacher is a declared relative
   * @throws EvidenceIncomplete what the examiner has to find is missing
   */
  @RolesAllowed(EVIDENCE_REVIEWER)
  @OfficialAct
  public void accept(AcceptEvidence given) {
    act.about(SUBJECT, given.number()).because(given.reason());
    var me = actor.get();
    var item = examined(given.number(), given.version(), me);
    var teacher = teachers.head(item.teacherId());
    var before = evidence.detail(item);
    var terms = law.terms(teacher, item.indicator(), time.today());
    var asked = new ItemQuestions(item.kind(), terms);
    var findings = given.of(asked.found(given.item()));
    if (item.examiner() == Examiner.BOOK_WORKING_GROUP) {
      item.accept(findings, me.personId(), time.now());
      evidence.settle();
      evidence.approveBook(item.facts(), true);
      note(item, "approved", findings.reason(), me);
    } else {
      complete(item, asked, findings);
      item.accept(findings, me.personId(), time.now());
      evidence.settle();
      evidence.verifyFacts(item.facts(), findings);
      noteFindings(item, before, findings, me);
      note(item, "accepted", findings.reason(), me);
    }
    desk.decided(item, teacher, me);
    desk.tell("message.evidence-accepted", item, teacher, findings.reason());
  }

  private static void complete(EvidenceItem item, ItemQuestions asked, AcceptEvidence findings) {
    if (item.kind().publication() && findings.subjects().isEmpty()) {
      throw new EvidenceIncomplete("subjects");
    }
    if (item.kind() == EvidenceKind.BOOK && findings.authorship() == null) {
      throw new EvidenceIncomplete("authorship");
    }
    int printing =
        findings.item() == null ? item.findings().printing() : findings.item().printing();
    if (asked.printings() && printing > 1 && findings.revised() == null) {
      throw new EvidenceIncomplete("revised");
    }
    if (findings.quantity() != null && !item.kind().holds(findings.quantity())) {
      throw new EvidenceIncomplete("quantity");
    }
  }

  private void noteFindings(
      EvidenceItem item, EvidenceRepository.FactDetail before, AcceptEvidence findings, Actor me) {
    change(
        item,
        "subjects",
        String.join(" ", before.subjects()),
        String.join(" ", findings.subjects()),
        me);
    change(item, "authorship", null, findings.authorship(), me);
    change(item, "revised", null, findings.revised(), me);
    if (findings.specialised() != null && before.specialised() != null) {
      change(item, "specialised", before.specialised(), findings.specialised(), me);
    }
    if (findings.item() != null && before.item() != null) {
      noteItem(item, before.item(), findings.item(), me);
    }
    if (findings.quantity() != null
        && (before.quantity() == null || before.quantity().compareTo(findings.quantity()) != 0)) {
      change(item, "quantity", before.quantity(), findings.quantity(), me);
    }
  }

  private void noteItem(EvidenceItem item, ItemFacts before, ItemFacts found, Actor me) {
    change(item, "category", before.category(), found.category(), me);
    change(item, "document", before.document(), found.document(), me);
    change(item, "printing", before.printing(), found.printing(), me);
    change(item, "foreign-speakers", before.foreignSpeakers(), found.foreignSpeakers(), me);
    change(item, "foreign-countries", before.foreignCountries(), found.foreignCountries(), me);
  }

  private void change(EvidenceItem item, String field, Object before, Object after, Actor me) {
    if (!Objects.equals(before, after)) {
      steps.add(
          Step.of(item.teacherId(), item.number(), "found").changing(field, before, after), me);
    }
  }

  /**
   * Refuses a piece for a named ground. Of a book before the specialised working group, only the
   * approval is refused. Errors as in {@link #accept}.
   */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void refuse(RefuseEvidence refusal) {
    act.about(SUBJECT, refusal.number()).because(refusal.reason());
    var me = actor.get();
    var words = Words.of(refusal.reason());
    var item = examined(refusal.number(), refusal.version(), me);
    var approval = item.examiner() == Examiner.BOOK_WORKING_GROUP;
    item.refuse(refusal.ground(), words, me.personId(), time.now());
    evidence.settle();
    if (approval) {
      evidence.approveBook(item.facts(), false);
    } else {
      evidence.unverifyFacts(item.facts());
    }
    steps.add(
        Step.of(item.teacherId(), item.number(), approval ? "not-approved" : "refused")
            .because(words)
            .changing("ground", null, refusal.ground().code()),
        me);
    var teacher = teachers.head(item.teacherId());
    desk.decided(item, teacher, me);
    desk.tell("message.evidence-refused", item, teacher, words);
  }

  /**
   * Asks whoever brought the piece for further information, once. Errors as in {@link #accept}.
   *
   * @throws InformationAskedAlready it was asked for before
   */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void ask(String number, int version, String question) {
    act.about(SUBJECT, number).because(question);
    var me = actor.get();
    var item = examined(number, version, me);
    item.ask(Words.of(question));
    evidence.settle();
    note(item, "asked", question, me);
    desk.toBringer(item, teachers.head(item.teacherId()), me);
  }

  /** Puts a piece off, saying why. Errors as in {@link #accept}. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void hold(String number, int version, String why) {
    act.about(SUBJECT, number).because(why);
    var me = actor.get();
    var item = examined(number, version, me);
    item.hold(Words.of(why));
    evidence.settle();
    note(item, "held", why, me);
  }

  /** Takes a piece up again that was put off. Errors as in {@link #accept}. */
  @RolesAllowed({EVIDENCE_REVIEWER, BOARD_SECRETARY})
  @OfficialAct
  public void release(String number, int version) {
    act.about(SUBJECT, number);
    var me = actor.get();
    var item = evidence.lock(number, version, me);
    requireExaminer(item, me);
    item.release();
    evidence.settle();
    note(item, "released", null, me);
  }

  /** The reviewers' positions in the administrator's scope and what each examines. */
  @RolesAllowed(ADMINISTRATOR)
  public List<ReviewerLine> reviewers(Page page) {
    return reviewers.list(actor.get(), page);
  }

  /**
   * Decides what a reviewer's position examines.
   *
   * @throws NoReviewersPosition it is another kind of position
   */
  @RolesAllowed(ADMINISTRATOR)
  @OfficialAct
  public void entrust(long positionId, Examiner power) {
    act.about("position", Long.toString(positionId));
    var position =
        identities
            .position(positionId)
            .filter(one -> actor.get().sees(units.unit(one.unitId()).path()))
            .orElseThrow(() -> new OutsideScope("position", Long.toString(positionId)));
    if (!position.role().equals(Roles.EVIDENCE_REVIEWER) || power == Examiner.BOARD) {
      throw new NoReviewersPosition(positionId);
    }
    reviewers.entrust(positionId, power);
  }

  private EvidenceItem examined(String number, int version, Actor me) {
    var item = evidence.lock(number, version, me);
    requireExaminer(item, me);
    item.require(EvidenceState.WAITING);
    return item;
  }

  private void requireExaminer(EvidenceItem item, Actor me) {
    desk.requireExaminer(item, teachers.head(item.teacherId()), me);
  }

  private void note(EvidenceItem item, String step, String words, Actor me) {
    steps.add(Step.of(item.teacherId(), item.number(), step).because(words), me);
  }
}
