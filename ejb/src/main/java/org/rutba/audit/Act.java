package org.rutba.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A line of the audit. The application's login can add one and read it, nothing else. */
@Entity
@Immutable
@Table(name = "act")
class Act {
  /** A job's scope, which is no unit's: its lines have no place. */
  private static final String EVERYWHERE = "/";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;
  private String act;
  private String outcome;
  private String username;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "position_id")
  private Long positionId;

  @Column(name = "acting_for")
  private Long actingFor;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "subject_kind")
  private String subjectKind;

  private String subject;
  private String reason;
  private String change;
  private String refusal;
  private String correlation;

  protected Act() {}

  Act(ActEntry entry, Instant at, String correlation) {
    this.at = at;
    act = entry.act();
    outcome = entry.outcome().code();
    var actor = entry.actor();
    username = actor.username();
    personId = known(actor.personId());
    positionId = known(actor.positionId());
    actingFor = known(actor.actingFor());
    unitPath = EVERYWHERE.equals(entry.unitPath()) ? null : entry.unitPath();
    subjectKind = entry.subjectKind();
    subject = entry.subject();
    reason = entry.reason();
    change = entry.change();
    refusal = entry.refusal();
    this.correlation = correlation;
  }

  private static Long known(long id) {
    return id == 0 ? null : id;
  }
}
