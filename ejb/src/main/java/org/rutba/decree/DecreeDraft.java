package org.rutba.decree;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.rutba.rules.rank.Place;

/**
 * A decree being prepared. It begins with a grant, a correction or a revocation; HR may move its
 * effective day and hold it; it ends by being issued or, a correction only, by being dropped.
 */
@Entity
@Table(name = "decree_draft")
class DecreeDraft {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String source;
  private String request;

  @Column(name = "teacher_id")
  private long teacherId;

  @Column(name = "school_id")
  private long schoolId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "judgement_id")
  private long judgementId;

  @Column(name = "order_type")
  private OrderType orderType;

  private OrderType mends;

  @Column(name = "rank_from")
  private String rankFrom;

  @Column(name = "rank_to")
  private String rankTo;

  @Column(name = "level_from")
  private Integer levelFrom;

  @Column(name = "step_from")
  private Integer stepFrom;

  @Column(name = "level_to")
  private Integer levelTo;

  @Column(name = "step_to")
  private Integer stepTo;

  private BigDecimal compensation;

  @Column(name = "requested_on")
  private LocalDate requestedOn;

  @Column(name = "policy_day")
  private LocalDate policyDay;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "effective_reason")
  private String effectiveReason;

  @Embedded private DecisionColumns decision;

  @Column(name = "signatory_id")
  private Long signatoryId;

  @Column(name = "corrects_id")
  private Long correctsId;

  private String reason;
  private DraftState state;

  @Column(name = "held_reason")
  private String heldReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected DecreeDraft() {}

  /** The draft of a granted case. */
  DecreeDraft(
      DecreeDraftFacts facts,
      long unitId,
      String rankFrom,
      LocalDate policyDay,
      Long signatoryId,
      Instant now) {
    this.source = facts.source();
    this.request = facts.request();
    this.teacherId = facts.teacherId();
    this.schoolId = facts.schoolId();
    this.unitId = unitId;
    this.judgementId = facts.judgementId();
    this.orderType = facts.orderType();
    this.rankFrom = rankFrom;
    this.rankTo = facts.target();
    setPlaceTo(facts.place());
    this.compensation = facts.compensation();
    this.requestedOn = facts.requestedOn();
    this.policyDay = policyDay;
    this.effectiveOn = policyDay;
    this.decision = new DecisionColumns(facts.decision());
    this.signatoryId = signatoryId;
    this.state = DraftState.OPEN;
    this.createdAt = now;
  }

  private DecreeDraft(DecreeDraft issued, OrderType type, long decree, String reason, Instant now) {
    this.source = issued.source;
    this.request = issued.request;
    this.teacherId = issued.teacherId;
    this.schoolId = issued.schoolId;
    this.unitId = issued.unitId;
    this.judgementId = issued.judgementId;
    this.orderType = type;
    this.mends = issued.orderType;
    this.requestedOn = issued.requestedOn;
    this.policyDay = issued.policyDay;
    this.decision = issued.decision;
    this.signatoryId = issued.signatoryId;
    this.correctsId = decree;
    this.reason = reason;
    this.state = DraftState.OPEN;
    this.createdAt = now;
  }

  /** A draft that takes the place of the decree this one was issued as. */
  DecreeDraft correction(long decree, LocalDate day, String why, Instant now) {
    var draft = new DecreeDraft(this, OrderType.RANK_CORRECTION, decree, why, now);
    draft.mends = orderType.original() ? orderType : mends;
    draft.rankFrom = rankFrom;
    draft.rankTo = rankTo;
    draft.takePlaces(placeFrom(), placeTo(), compensation);
    draft.effectiveOn = day;
    draft.effectiveReason = day.equals(policyDay) ? null : why;
    return draft;
  }

  /** A draft that takes the force of the decree this one was issued as, from its own first day. */
  DecreeDraft revocation(long decree, String why, Instant now) {
    var draft = new DecreeDraft(this, OrderType.RANK_REVOCATION, decree, why, now);
    draft.rankFrom = rankTo;
    draft.rankTo = rankFrom;
    draft.takePlaces(placeTo(), placeFrom(), null);
    draft.effectiveOn = effectiveOn;
    draft.effectiveReason = effectiveReason;
    return draft;
  }

  /**
   * A draft that takes the force of the correction this one was issued as: the decree corrected
   * stands again, the rank holds from its day.
   *
   * @param corrected the draft of the decree that stands again
   */
  DecreeDraft revocation(long decree, DecreeDraft corrected, String why, Instant now) {
    var draft = new DecreeDraft(this, OrderType.RANK_REVOCATION, decree, why, now);
    draft.rankFrom = rankFrom;
    draft.rankTo = rankTo;
    draft.takePlaces(placeFrom(), placeTo(), compensation);
    draft.effectiveOn = corrected.effectiveOn;
    draft.effectiveReason = corrected.effectiveReason;
    return draft;
  }

  /** The record that stands of the teacher, where the decree named one merged since. */
  DecreeDraft ofTeacher(long standing) {
    teacherId = standing;
    return this;
  }

  void changeEffectiveDay(LocalDate day, String why) {
    requireWaiting();
    if (day.equals(policyDay)) {
      effectiveReason = null;
    } else if (why == null || why.isBlank()) {
      throw new ReasonMissing();
    } else {
      effectiveReason = why.strip();
    }
    effectiveOn = day;
  }

  void hold(String why) {
    requireWaiting();
    if (why == null || why.isBlank()) {
      throw new ReasonMissing();
    }
    state = DraftState.HELD;
    heldReason = why.strip();
  }

  void release() {
    requireWaiting();
    state = DraftState.OPEN;
    heldReason = null;
  }

  /** Gives up a correction; the decree in question stands as it is. */
  void drop() {
    requireWaiting();
    if (correctsId == null) {
      throw new GrantedDraftStays(request);
    }
    state = DraftState.DROPPED;
    heldReason = null;
  }

  void issued() {
    requireWaiting();
    if (state == DraftState.HELD) {
      throw new DraftHeld(request, heldReason);
    }
    state = DraftState.ISSUED;
  }

  /**
   * Keeps the places the decree leads from and to, and what compensation is left after it: a
   * correction or revocation takes them from here.
   */
  void takePlaces(Place from, Place to, BigDecimal left) {
    levelFrom = from == null ? null : from.level();
    stepFrom = from == null ? null : from.step();
    setPlaceTo(to);
    compensation = left;
  }

  private void setPlaceTo(Place to) {
    levelTo = to == null ? null : to.level();
    stepTo = to == null ? null : to.step();
  }

  /** Refuses a draft that is over. */
  void requireWaiting() {
    if (state == DraftState.ISSUED || state == DraftState.DROPPED) {
      throw new DecreeAlreadyIssued(request);
    }
  }

  long id() {
    return id;
  }

  String source() {
    return source;
  }

  String request() {
    return request;
  }

  long teacherId() {
    return teacherId;
  }

  long schoolId() {
    return schoolId;
  }

  long unitId() {
    return unitId;
  }

  long judgementId() {
    return judgementId;
  }

  OrderType orderType() {
    return orderType;
  }

  /** The word the title of its order stands under. */
  String order() {
    return orderType.word(mends);
  }

  String rankFrom() {
    return rankFrom;
  }

  String rankTo() {
    return rankTo;
  }

  /** Whether the places are kept: it was prepared for one, is issued, or mends what was. */
  boolean placed() {
    return levelTo != null && (levelFrom != null || rankFrom == null);
  }

  /** The place it leads from; null where none is kept yet, or the ladder has no levels. */
  Place placeFrom() {
    return levelFrom == null ? null : new Place(rankFrom, levelFrom, stepFrom);
  }

  /** The place it leads to; null where the law's rule of landing gives it, or likewise. */
  Place placeTo() {
    return levelTo == null ? null : new Place(rankTo, levelTo, stepTo);
  }

  /** Monthly, in the currency; null for none. */
  BigDecimal compensation() {
    return compensation;
  }

  LocalDate requestedOn() {
    return requestedOn;
  }

  LocalDate policyDay() {
    return policyDay;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  String effectiveReason() {
    return effectiveReason;
  }

  Decision decision() {
    return decision.decision();
  }

  Long signatoryId() {
    return signatoryId;
  }

  /** The decree superseded or revoked; null for an original one. */
  Long correctsId() {
    return correctsId;
  }

  String reason() {
    return reason;
  }

  DraftState state() {
    return state;
  }

  String heldReason() {
    return heldReason;
  }

  int version() {
    return version;
  }
}
