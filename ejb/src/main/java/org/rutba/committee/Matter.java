package org.rutba.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.rutba.dossier.evidence.BoardItem;

/**
 * A request before one committee, or the points of an item: opened on referral, closed once, by
 * vote, return or withdrawal. When it comes back it is a new matter.
 */
@Entity
class Matter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "committee_id")
  private long committeeId;

  private String kind;
  private String request;

  @Column(name = "teacher_id")
  private long teacherId;

  private String target;

  @Column(name = "submitter_id")
  private long submitterId;

  @Column(name = "judgement_id")
  private Long judgementId;

  private int stage;
  private String answer;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  private String outcome;

  @Column(name = "outcome_reason")
  private String outcomeReason;

  private int quorum;
  private int eligible;
  private boolean illustrative;
  private String minute;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Matter() {}

  Matter(Referral referral, long committee, boolean illustrativeRules, LocalDate today) {
    kind = MatterKind.PROMOTION.code();
    committeeId = committee;
    request = referral.request();
    teacherId = referral.teacherId();
    target = referral.target();
    submitterId = referral.submitterId();
    judgementId = referral.judgementId();
    stage = referral.stage();
    answer = referral.answer();
    illustrative = illustrativeRules;
    openedOn = today;
  }

  /** The points of an item. */
  Matter(BoardItem item, long committee, boolean illustrativeRules, LocalDate today) {
    kind = MatterKind.POINTS.code();
    committeeId = committee;
    request = item.number();
    teacherId = item.teacherId();
    submitterId = item.broughtBy();
    stage = 1;
    illustrative = illustrativeRules;
    openedOn = today;
  }

  /** Keeps who may vote and how many must, as the bench stands now. */
  void seat(int persons, int mustTakePart) {
    eligible = persons;
    quorum = mustTakePart;
  }

  /**
   * @param minuteNumber null when it leaves without a decision
   */
  void close(MatterOutcome how, String why, String minuteNumber, LocalDate today) {
    if (outcome != null) {
      throw new MatterClosed(request, outcome);
    }
    outcome = how.code();
    outcomeReason = why;
    minute = minuteNumber;
    closedOn = today;
  }

  Long id() {
    return id;
  }

  long committeeId() {
    return committeeId;
  }

  MatterKind kind() {
    return MatterKind.of(kind);
  }

  String request() {
    return request;
  }

  long teacherId() {
    return teacherId;
  }

  String target() {
    return target;
  }

  int stage() {
    return stage;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  String outcome() {
    return outcome;
  }

  int quorum() {
    return quorum;
  }

  int eligible() {
    return eligible;
  }
}
