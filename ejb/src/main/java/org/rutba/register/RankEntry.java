package org.rutba.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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
  private Integer level;
  private Integer step;
  private BigDecimal salary;

  protected RankEntry() {}

  RankEntry(long teacherId, RankPeriod period) {
    this.teacherId = teacherId;
    rank = period.rank();
    validFrom = period.from();
    validTo = period.to();
    decree = period.decree();
    recordedAt = period.recordedAt();
    imported = period.imported();
    level = period.place().level();
    step = period.place().step();
    salary = period.place().salary();
  }

  long id() {
    return id;
  }
}
