package org.rutba.decree;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A decree as issued. */
@Entity
@Immutable
@Table(name = "decree")
class Decree {
  @Id
  @Column(name = "document_id")
  private long documentId;

  private String number;

  @Column(name = "draft_id")
  private long draftId;

  @Column(name = "teacher_id")
  private long teacherId;

  private String request;

  @Column(name = "order_type")
  private OrderType orderType;

  @Column(name = "rank_from")
  private String rankFrom;

  @Column(name = "rank_to")
  private String rankTo;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "unit_id")
  private long unitId;

  private String signatory;
  private boolean illustrative;

  protected Decree() {}

  /**
   * @param signatory name and post, as printed
   * @param illustrative whether a value it rests on was invented for a demonstration
   */
  Decree(
      DecreeDraft draft,
      long documentId,
      String number,
      LocalDate issuedOn,
      String signatory,
      boolean illustrative) {
    this.documentId = documentId;
    this.number = number;
    this.draftId = draft.id();
    this.teacherId = draft.teacherId();
    this.request = draft.request();
    this.orderType = draft.orderType();
    this.rankFrom = draft.rankFrom();
    this.rankTo = draft.rankTo();
    this.effectiveOn = draft.effectiveOn();
    this.issuedOn = issuedOn;
    this.unitId = draft.unitId();
    this.signatory = signatory;
    this.illustrative = illustrative;
  }

  long documentId() {
    return documentId;
  }

  String number() {
    return number;
  }

  long draftId() {
    return draftId;
  }

  long teacherId() {
    return teacherId;
  }

  String request() {
    return request;
  }

  OrderType orderType() {
    return orderType;
  }

  String rankFrom() {
    return rankFrom;
  }

  String rankTo() {
    return rankTo;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }
}
