package org.rutba.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.rutba.platform.Actor;

/** Opened for a position or a role, perhaps claimed by a person, then done or fallen away. */
@Entity
class Task {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String kind;

  @Column(name = "subject_kind")
  private String subjectKind;

  private String subject;
  private String title;

  @Column(name = "title_latin")
  private String titleLatin;

  private String target;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "position_id")
  private Long positionId;

  private String role;

  @Column(name = "sent_by")
  private Long sentBy;

  @Column(name = "claimed_by")
  private Long claimedBy;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "working_days")
  private Integer workingDays;

  @Column(name = "counted_from")
  private LocalDate countedFrom;

  private boolean illustrative;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private Long doneBy;

  @Version private int version;

  protected Task() {}

  Task(OpenTask task, Instant now) {
    kind = task.kind();
    subjectKind = task.subjectKind();
    subject = task.subject();
    title = task.title();
    titleLatin = task.titleLatin();
    target = task.target();
    unitId = task.unitId();
    positionId = task.positionId();
    role = task.role();
    sentBy = task.sentBy();
    dueOn = task.dueOn();
    openedAt = now;
  }

  /** Gives the task a last day that follows from a deadline in working days. */
  void dueIn(Deadline deadline, LocalDate from, LocalDate lastDay) {
    workingDays = deadline.workingDays();
    countedFrom = from;
    dueOn = lastDay;
    illustrative = deadline.illustrative();
  }

  Long id() {
    return id;
  }

  String subjectKind() {
    return subjectKind;
  }

  String subject() {
    return subject;
  }

  /**
   * Whether the position acted in holds the task, for itself, by its role in its unit, or in place
   * of a vacant post or a deserted office.
   */
  boolean heldBy(Actor actor, Set<Long> vacantPosts, Set<Long> desertedUnits) {
    if (positionId == null) {
      return actor.holds(role)
          && (unitId == actor.unitId() || comesUp() && desertedUnits.contains(unitId));
    }
    return positionId.longValue() == actor.positionId()
        || comesUp() && vacantPosts.contains(positionId);
  }

  /** A vote is nobody else's to cast. */
  private boolean comesUp() {
    return !TaskKind.VOTE.equals(kind);
  }

  boolean openAt(int seen) {
    return doneAt == null && version == seen;
  }

  boolean claimedBy(long person) {
    return claimedBy != null && claimedBy.longValue() == person;
  }

  /** Who last changed it: the person who did it, else who claimed it; null where nobody did. */
  Long changedBy() {
    return doneBy == null ? claimedBy : doneBy;
  }

  Instant changedAt() {
    return doneAt == null ? claimedAt : doneAt;
  }

  void claim(long person, Instant now) {
    claimedBy = person;
    claimedAt = now;
  }

  void release() {
    claimedBy = null;
    claimedAt = null;
  }
}
