package org.rutba.dossier.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rutba.register.MasterField;

/** A correction asked for: open, then applied or refused. */
@Entity
@Table(name = "correction_request")
class Correction {
  private static final String OPEN = "open";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;

  @Column(name = "teacher_id")
  private long teacherId;

  private String field;

  @Column(name = "old_value")
  private String oldValue;

  @Column(name = "new_value")
  private String newValue;

  private String reason;
  private String state;

  @Column(name = "asked_by")
  private long askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String decision;

  @Version private int version;

  protected Correction() {}

  Correction(
      String number, long teacherId, AskCorrection asked, String before, long person, Instant now) {
    this.number = number;
    this.teacherId = teacherId;
    field = asked.field().code();
    oldValue = before;
    newValue = asked.value();
    reason = asked.reason();
    state = OPEN;
    askedBy = person;
    askedAt = now;
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

  MasterField field() {
    return MasterField.of(field);
  }

  String newValue() {
    return newValue;
  }

  int version() {
    return version;
  }

  /**
   * @param before what the register said when it was decided
   */
  void apply(String before, String words, long person, Instant now) {
    decide("applied", words, person, now);
    oldValue = before;
  }

  void refuse(String words, long person, Instant now) {
    decide("refused", words, person, now);
  }

  private void decide(String next, String words, long person, Instant now) {
    if (!state.equals(OPEN)) {
      throw new CorrectionDecided(number);
    }
    state = next;
    decision = words;
    decidedBy = person;
    decidedAt = now;
  }
}
