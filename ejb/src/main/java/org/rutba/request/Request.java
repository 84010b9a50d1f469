package org.rutba.request;

import static org.rutba.request.RequestState.BEFORE_COMMITTEE;
import static org.rutba.request.RequestState.CLOSED;
import static org.rutba.request.RequestState.DRAFT;
import static org.rutba.request.RequestState.GRANTED;
import static org.rutba.request.RequestState.LAPSED;
import static org.rutba.request.RequestState.REFUSED;
import static org.rutba.request.RequestState.RETURNED;
import static org.rutba.request.RequestState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.rutba.platform.Actor;

/**
 * A promotion request. It stays in the scope of the school it was started in, wherever the teacher
 * goes.
 */
@Entity
class Request {
  static final String PROMOTION = "promotion";
  static final String APPOINTMENT = "appointment";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;

  @Column(name = "teacher_id")
  private long teacherId;

  @Column(name = "unit_id")
  private long unitId;

  private String act;
  private String target;
  private String state;

  @Column(name = "started_by")
  private long startedBy;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "submitted_by")
  private Long submittedBy;

  @Column(name = "submitter_id")
  private Long submitterId;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  private String endorsement;

  @Column(name = "judgement_id")
  private Long judgementId;

  private String draft;

  @Column(name = "draft_saved_by")
  private Long draftSavedBy;

  @Column(name = "draft_saved_at")
  private Instant draftSavedAt;

  @Column(name = "sections", updatable = false)
  private int sections;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  private Integer stage;

  @Column(name = "outcome_reason")
  private String outcomeReason;

  @Column(name = "late_reason")
  private String lateReason;

  @Column(name = "seen_from")
  private Long seenFrom;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Request() {}

  /** A draft of a promotion. */
  Request(
      String number, long teacherId, long unitId, String target, long startedBy, LocalDate today) {
    this(number, teacherId, unitId, PROMOTION, target, startedBy, today);
  }

  /**
   * A draft.
   *
   * @param act of the law: {@link #PROMOTION} or {@link #APPOINTMENT}
   */
  Request(
      String number,
      long teacherId,
      long unitId,
      String act,
      String target,
      long startedBy,
      LocalDate today) {
    this.act = act;
    this.number = number;
    this.teacherId = teacherId;
    this.unitId = unitId;
    this.target = target;
    this.startedBy = startedBy;
    this.startedOn = today;
    this.state = DRAFT.code();
  }

  void saveDraft(String typed, long person, Instant now) {
    require(DRAFT);
    draft = typed;
    draftSavedBy = person;
    draftSavedAt = now;
  }

  void submit(SubmitRequest submission, long judgement, Actor leader, LocalDate today) {
    become(BEFORE_COMMITTEE);
    endorsement = submission.endorsement().strip();
    lateReason = submission.lateReason();
    idempotencyKey = submission.idempotencyKey();
    judgementId = judgement;
    submittedBy = leader.positionId();
    submitterId = leader.personId();
    submittedOn = today;
    stage = 1;
    draft = null;
  }

  void toNextBoard() {
    become(BEFORE_COMMITTEE);
    stage = stage + 1;
  }

  void toSameBoard() {
    require(RETURNED);
    become(BEFORE_COMMITTEE);
    outcomeReason = null;
  }

  void sendBack(String asked) {
    become(RETURNED);
    outcomeReason = asked;
  }

  void grant(LocalDate today) {
    become(GRANTED);
    decidedOn = today;
  }

  void refuse(String reasons, LocalDate today) {
    become(REFUSED);
    outcomeReason = reasons;
    decidedOn = today;
    closedOn = today;
  }

  void withdraw(String reason, LocalDate today) {
    become(WITHDRAWN);
    outcomeReason = reason;
    closedOn = today;
  }

  void close(LocalDate today) {
    become(CLOSED);
    closedOn = today;
  }

  /** It ends without a decision, because the teacher has left. */
  void lapse(String reason, LocalDate today) {
    become(LAPSED);
    outcomeReason = reason;
    closedOn = today;
  }

  /** The unit the teacher has moved to sees it too; it stays with the boards it lies before. */
  void showTo(long unit) {
    seenFrom = unit;
  }

  String lateReason() {
    return lateReason;
  }

  private void become(RequestState next) {
    if (!state().mayBecome(next)) {
      throw new RequestMovedOn(number, state);
    }
    state = next.code();
  }

  void require(RequestState wanted) {
    if (state() != wanted) {
      throw new RequestMovedOn(number, state);
    }
  }

  RequestState state() {
    return RequestState.of(state);
  }

  boolean submittedWith(String key) {
    return key.equals(idempotencyKey);
  }

  String number() {
    return number;
  }

  long teacherId() {
    return teacherId;
  }

  long unitId() {
    return unitId;
  }

  String act() {
    return act;
  }

  String target() {
    return target;
  }

  long startedBy() {
    return startedBy;
  }

  Long submittedBy() {
    return submittedBy;
  }

  Long submitterId() {
    return submitterId;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  Long judgementId() {
    return judgementId;
  }

  String endorsement() {
    return endorsement;
  }

  Integer stage() {
    return stage;
  }

  String draft() {
    return draft;
  }

  Long draftSavedBy() {
    return draftSavedBy;
  }

  Instant draftSavedAt() {
    return draftSavedAt;
  }

  String outcomeReason() {
    return outcomeReason;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  int version() {
    return version;
  }
}
