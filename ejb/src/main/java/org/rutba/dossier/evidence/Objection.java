package org.rutba.dossier.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A teacher's objection to one piece of the own dossier, answered once. */
@Entity
@Table(name = "dossier_objection")
class Objection {
  static final String LEADER = "leader";
  static final String REVIEWER = "reviewer";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;

  @Column(name = "teacher_id")
  private long teacherId;

  private String subject;
  private String title;
  private String addressee;
  private String examiner;
  private String reason;

  @Column(name = "raised_at")
  private Instant raisedAt;

  private Boolean upheld;
  private String answer;

  @Column(name = "answered_by")
  private Long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version private int version;

  protected Objection() {}

  /**
   * @param examiner whose finding is objected to; null for an imported fact or an undecided piece
   */
  Objection(
      String number,
      long teacherId,
      String subject,
      String title,
      Examiner examiner,
      String reason,
      Instant now) {
    this.number = number;
    this.teacherId = teacherId;
    this.subject = subject;
    this.title = title;
    this.addressee = examiner == null ? LEADER : REVIEWER;
    this.examiner = examiner == null ? null : examiner.code();
    this.reason = reason;
    raisedAt = now;
  }

  String number() {
    return number;
  }

  long teacherId() {
    return teacherId;
  }

  String subject() {
    return subject;
  }

  String title() {
    return title;
  }

  boolean toLeader() {
    return LEADER.equals(addressee);
  }

  Examiner examiner() {
    return examiner == null ? null : Examiner.of(examiner);
  }

  void answer(boolean accepted, String words, long person, Instant now) {
    if (answeredAt != null) {
      throw new ObjectionAnswered(number);
    }
    upheld = accepted;
    answer = words;
    answeredBy = person;
    answeredAt = now;
  }
}
