package org.rutba.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.rutba.platform.Actor;

/** What an officer decided on a teacher's licence. A row is never changed. */
@Entity
@Immutable
@Table(name = "licence_decision")
class LicenceDecision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "teacher_id")
  private long teacherId;

  private String outcome;
  private String level;

  @Column(name = "judgement_id")
  private Long judgementId;

  @Column(name = "document_id")
  private Long documentId;

  private String earlier;
  private String reason;
  private boolean illustrative;

  @Column(name = "decided_by")
  private long decidedBy;

  @Column(name = "position_id")
  private long positionId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected LicenceDecision() {}

  private LicenceDecision(
      long teacherId, Occasion occasion, String level, String reason, Actor actor, Instant now) {
    this.teacherId = teacherId;
    this.outcome = occasion.code();
    this.level = level;
    this.reason = reason;
    this.decidedBy = actor.personId();
    this.positionId = actor.positionId();
    this.decidedAt = now;
  }

  /**
   * A licence issued.
   *
   * @param earlier number of the licence it takes the place of; null for none
   * @param reason null where the law leaves nothing to decide
   */
  static LicenceDecision issued(
      Prospect prospect,
      long judgementId,
      long documentId,
      String earlier,
      String reason,
      Actor actor,
      Instant now) {
    var issued =
        new LicenceDecision(
            prospect.teacher().id(), prospect.occasion(), prospect.level(), reason, actor, now);
    issued.judgementId = judgementId;
    issued.documentId = documentId;
    issued.earlier = earlier;
    issued.illustrative = prospect.illustrative();
    return issued;
  }

  static LicenceDecision declined(
      Prospect prospect, long judgementId, String reason, Actor actor, Instant now) {
    var declined =
        new LicenceDecision(
            prospect.teacher().id(), Occasion.DECLINED, prospect.level(), reason, actor, now);
    declined.judgementId = judgementId;
    declined.illustrative = prospect.illustrative();
    return declined;
  }

  static LicenceDecision revoked(
      LicenceLine licence, long documentId, String reason, Actor actor, Instant now) {
    var revoked =
        new LicenceDecision(
            licence.teacherId(), Occasion.REVOKED, licence.level(), reason, actor, now);
    revoked.documentId = documentId;
    revoked.earlier = licence.number();
    return revoked;
  }

  long id() {
    return id;
  }

  long teacherId() {
    return teacherId;
  }

  Occasion occasion() {
    return Occasion.of(outcome);
  }

  String level() {
    return level;
  }

  Long documentId() {
    return documentId;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}
