package org.rutba.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One entry of the rank history: what the ministry learnt, when, about which days. */
@Entity
@Immutable
@Table(name = "rank_entry")
class RankEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "teacher_id")
  private long teacherId;

  private String rank;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String decree;
  private boolean imported;

  protected RankEntry() {}

  RankEntry(
      long teacherId,
      String rank,
      LocalDate validFrom,
      LocalDate validTo,
      String decree,
      Instant recordedAt,
      boolean imported) {
    this.teacherId = teacherId;
    this.rank = rank;
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.decree = decree;
    this.recordedAt = recordedAt;
    this.imported = imported;
  }

  long id() {
    return id;
  }
}
