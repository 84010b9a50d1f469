package org.rutba.dossier.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.LongFunction;

/**
 * A piece of evidence: entered, examined once or (a book) twice, accepted or refused. The facts it
 * speaks for count from the first examiner's acceptance on.
 */
@Entity
@Table(name = "evidence_item")
class EvidenceItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;

  @Column(name = "teacher_id")
  private long teacherId;

  private String kind;
  private String indicator;
  private String title;

  @Column(name = "publication_id")
  private Long publicationId;

  @Column(name = "point_id")
  private Long pointId;

  @Column(name = "course_id")
  private Long courseId;

  @Column(name = "qualification_id")
  private Long qualificationId;

  private String examiner;
  private String state;

  @Column(name = "entered_by")
  private long enteredBy;

  @Column(name = "entered_in")
  private long enteredIn;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private String question;
  private String answer;
  private String authorship;
  private int printing = 1;

  @Column(name = "revision_stated")
  private boolean revisionStated;

  private Boolean revised;
  private Boolean approved;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String ground;
  private String reason;

  @Column(name = "original_seen_by")
  private Long originalSeenBy;

  @Column(name = "original_seen_at")
  private Instant originalSeenAt;

  @Column(name = "original_returned_by")
  private Long originalReturnedBy;

  @Column(name = "original_returned_at")
  private Instant originalReturnedAt;

  @Version private int version;

  protected EvidenceItem() {}

  EvidenceItem(
      String number,
      AddEvidence added,
      Examiner first,
      FactIds facts,
      long person,
      long position,
      Instant now) {
    this.number = number;
    teacherId = added.teacherId();
    kind = added.kind().code();
    indicator = added.indicator();
    title = added.title();
    publicationId = facts.publication();
    pointId = facts.point();
    courseId = facts.course();
    qualificationId = facts.qualification();
    examiner = first.code();
    state = EvidenceState.WAITING.code();
    printing = added.item().printing();
    revisionStated = added.item().revisionStated();
    enteredBy = person;
    enteredIn = position;
    enteredAt = now;
  }

  Long id() {
    return id;
  }

  String number() {
    return number;
  }

  long teacherId() {
    return teacherId;
  }

  EvidenceKind kind() {
    return EvidenceKind.of(kind);
  }

  String indicator() {
    return indicator;
  }

  String title() {
    return title;
  }

  FactIds facts() {
    return new FactIds(publicationId, pointId, courseId, qualificationId);
  }

  Examiner examiner() {
    return Examiner.of(examiner);
  }

  EvidenceState state() {
    return EvidenceState.of(state);
  }

  long enteredBy() {
    return enteredBy;
  }

  long enteredIn() {
    return enteredIn;
  }

  String question() {
    return question;
  }

  Long decidedBy() {
    return decidedBy;
  }

  ReviewFindings findings() {
    return new ReviewFindings(
        authorship, printing, revised, approved, question, answer, ground, reason, decidedAt);
  }

  /**
   * @param name gives the name of a person
   */
  Original original(LongFunction<String> name) {
    return new Original(
        originalSeenBy == null ? null : name.apply(originalSeenBy),
        originalSeenAt,
        originalReturnedBy == null ? null : name.apply(originalReturnedBy),
        originalReturnedAt);
  }

  boolean originalSeen() {
    return originalSeenAt != null;
  }

  int version() {
    return version;
  }

  /** Throws {@link EvidenceMovedOn} unless the piece stands there. */
  void require(EvidenceState wanted) {
    if (state() != wanted) {
      throw new EvidenceMovedOn(number, state);
    }
  }

  private void become(EvidenceState next) {
    if (!state().mayBecome(next)) {
      throw new EvidenceMovedOn(number, state);
    }
    state = next.code();
  }

  void ask(String words) {
    if (question != null) {
      throw new InformationAskedAlready(number);
    }
    become(EvidenceState.INFORMATION);
    question = words;
  }

  void answer(String words) {
    require(EvidenceState.INFORMATION);
    become(EvidenceState.WAITING);
    answer = words;
  }

  void hold(String why) {
    become(EvidenceState.HELD);
    reason = why;
  }

  void release() {
    require(EvidenceState.HELD);
    become(EvidenceState.WAITING);
    reason = null;
  }

  void withdraw() {
    become(EvidenceState.WITHDRAWN);
  }

  /** The group's findings; a book goes on to the specialised working group. */
  void accept(AcceptEvidence findings, long person, Instant now) {
    if (examiner() == Examiner.BOOK_WORKING_GROUP) {
      approved = true;
      decide(EvidenceState.ACCEPTED, null, findings.reason(), person, now);
      return;
    }
    authorship = findings.authorship();
    revised = findings.revised();
    if (findings.item() != null) {
      printing = findings.item().printing();
    }
    if (kind() == EvidenceKind.BOOK) {
      decide(EvidenceState.WAITING, null, findings.reason(), person, now);
      examiner = Examiner.BOOK_WORKING_GROUP.code();
    } else {
      decide(EvidenceState.ACCEPTED, null, findings.reason(), person, now);
    }
  }

  /**
   * A refusal by the specialised working group leaves the book what the educational group found it
   * to be: it only lacks the approval that a rank asks for.
   */
  void refuse(Ground why, String words, long person, Instant now) {
    if (examiner() == Examiner.BOOK_WORKING_GROUP) {
      approved = false;
      decide(EvidenceState.ACCEPTED, why.code(), words, person, now);
    } else {
      decide(EvidenceState.REFUSED, why.code(), words, person, now);
    }
  }

  private void decide(EvidenceState next, String why, String words, long person, Instant now) {
    require(EvidenceState.WAITING);
    become(next);
    ground = why;
    reason = words;
    decidedBy = person;
    decidedAt = now;
  }

  /** The board votes on its points from now on. */
  void putBeforeBoard() {
    require(EvidenceState.WAITING);
    become(EvidenceState.BEFORE_BOARD);
  }

  /** The board fixed its points. */
  void fix(String words, long person, Instant now) {
    require(EvidenceState.BEFORE_BOARD);
    become(EvidenceState.ACCEPTED);
    reason = words;
    decidedBy = person;
    decidedAt = now;
  }

  /** The board did not carry what was put to it. */
  void comeBack() {
    require(EvidenceState.BEFORE_BOARD);
    become(EvidenceState.WAITING);
  }

  /** An objection was upheld: the piece is examined anew, from its first examiner on. */
  void reopen() {
    become(EvidenceState.WAITING);
    if (examiner() == Examiner.BOOK_WORKING_GROUP) {
      examiner = Examiner.EDUCATIONAL_GROUP.code();
    }
    approved = null;
    ground = null;
    reason = null;
  }

  void seeOriginal(long person, Instant now) {
    originalSeenBy = person;
    originalSeenAt = now;
    originalReturnedBy = null;
    originalReturnedAt = null;
  }

  void returnOriginal(long person, Instant now) {
    if (originalSeenAt == null) {
      throw new OriginalNotSeen(number);
    }
    originalReturnedBy = person;
    originalReturnedAt = now;
  }
}
