package org.rutba.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.rutba.rules.judgement.Judgement;
import org.rutba.rules.law.PackVersion;
import org.rutba.rules.law.Regulation;

/** The row a judgement is kept in. */
@Entity
@Immutable
@Table(name = "judgement")
class KeptVerdict {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "teacher_id")
  private long teacherId;

  @Column(name = "sealed_dossier_id")
  private long sealedDossierId;

  private String target;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  private String verdict;

  @Column(name = "earliest_day")
  private LocalDate earliestDay;

  private String jurisdiction;
  private String act;
  private String population;
  private String region;

  @Column(name = "pack_digests")
  private String packDigests;

  @Column(name = "confirmation_revision")
  private long confirmationRevision;

  private boolean overlay;
  private String content;

  @Column(name = "judged_at")
  private Instant judgedAt;

  protected KeptVerdict() {}

  /**
   * @param content the whole judgement, as JSON
   */
  KeptVerdict(
      long teacherId,
      long sealedDossierId,
      Regulation law,
      Judgement judgement,
      String content,
      Instant now) {
    this.teacherId = teacherId;
    this.sealedDossierId = sealedDossierId;
    this.target = judgement.target();
    this.judgedOn = judgement.day();
    this.verdict = judgement.verdict().code();
    this.earliestDay = judgement.earliestDay();
    this.jurisdiction = law.jurisdiction();
    this.act = law.act();
    this.population = law.population();
    this.region = law.region();
    this.packDigests = digests(law);
    this.confirmationRevision = law.version().confirmationRevision();
    this.overlay = law.version().overlay();
    this.content = content;
    this.judgedAt = now;
  }

  static String digests(Regulation law) {
    return law.version().packs().stream().map(KeptVerdict::line).collect(Collectors.joining("\n"));
  }

  private static String line(PackVersion pack) {
    return pack.pack() + " " + pack.version() + " " + pack.sha256();
  }

  long id() {
    return id;
  }

  long teacherId() {
    return teacherId;
  }

  long sealedDossierId() {
    return sealedDossierId;
  }

  String target() {
    return target;
  }

  LocalDate judgedOn() {
    return judgedOn;
  }

  String jurisdiction() {
    return jurisdiction;
  }

  String act() {
    return act;
  }

  String population() {
    return population;
  }

  String region() {
    return region;
  }

  String content() {
    return content;
  }

  Instant judgedAt() {
    return judgedAt;
  }
}
