package org.rutba.decree;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/**
 * One instruction to payroll, in points of the pay rights, or in the currency where pay is read
 * from a table.
 */
@Entity
@Immutable
@Table(name = "pay_line")
class PayLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "document_id")
  private long documentId;

  @Column(name = "teacher_id")
  private long teacherId;

  private PayLineKind kind;

  @Column(name = "official_year")
  private int officialYear;

  @Column(name = "official_month")
  private Integer officialMonth;

  private BigDecimal points;
  private String cite;

  protected PayLine() {}

  /**
   * @param month the official month; of a supplement, the first it is paid for
   * @param cite instrument and article the amount follows from
   */
  PayLine(Decree decree, PayLineKind kind, OfficialMonth month, BigDecimal points, String cite) {
    this.documentId = decree.documentId();
    this.teacherId = decree.teacherId();
    this.kind = kind;
    this.officialYear = month.year();
    this.officialMonth = month.month();
    this.points = points;
    this.cite = cite;
  }
}
