package org.rutba.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.rutba.platform.Actor;

/** A run, from its preparation to its last decree. */
@Entity
class Run {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;
  private String kind;

  @Column(name = "unit_id")
  private long unitId;

  private String jurisdiction;

  @Column(name = "judged_on")
  private LocalDate day;

  private String reason;
  private String state;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "prepared_by")
  private long preparedBy;

  @Column(name = "preparer_id")
  private long preparerId;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Version private int version;

  protected Run() {}

  Run(String number, PrepareRun run, String jurisdiction, Actor actor, Instant now) {
    this.number = number;
    this.kind = run.kind();
    this.unitId = run.unitId();
    this.jurisdiction = jurisdiction;
    this.day = run.day();
    this.reason = run.reason().strip();
    this.state = RunState.PREPARED.code();
    this.preparedBy = actor.positionId();
    this.preparerId = actor.personId();
    this.preparedAt = now;
  }

  /** Begins to judge, or goes on after a pause. */
  void judge(Instant now) {
    become(RunState.JUDGING);
    if (begunAt == null) {
      begunAt = now;
    }
  }

  void pause() {
    become(RunState.PAUSED);
  }

  void judged(Instant now) {
    become(RunState.JUDGED);
    judgedAt = now;
  }

  void toBoards() {
    become(RunState.BEFORE_BOARDS);
  }

  void confirmed() {
    become(RunState.CONFIRMED);
  }

  void decreed() {
    become(RunState.DECREES_ISSUED);
  }

  void cancel(String why) {
    become(RunState.CANCELLED);
    cancelReason = why.strip();
  }

  private void become(RunState next) {
    if (!state().mayBecome(next)) {
      throw new RunMovedOn(number, state);
    }
    state = next.code();
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  RunKind kind() {
    return RunKinds.of(kind);
  }

  long unitId() {
    return unitId;
  }

  String jurisdiction() {
    return jurisdiction;
  }

  LocalDate day() {
    return day;
  }

  RunState state() {
    return RunState.of(state);
  }

  long preparedBy() {
    return preparedBy;
  }

  int version() {
    return version;
  }
}
