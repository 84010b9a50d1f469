package org.rutba.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A list of teachers before one committee, voted on at once: opened on referral, closed once. */
@Entity
class Docket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;
  private String run;
  private String kind;

  @Column(name = "committee_id")
  private long committeeId;

  private int stage;
  private String title;

  @Column(name = "title_latin")
  private String titleLatin;

  @Column(name = "apart_reason")
  private String apartReason;

  @Column(name = "sent_by")
  private long sentBy;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  private boolean illustrative;
  private String minute;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Docket() {}

  Docket(
      String number,
      DocketReferral referral,
      long committee,
      boolean illustrativeRules,
      LocalDate today) {
    this.number = number;
    run = referral.run();
    kind = referral.kind();
    committeeId = committee;
    stage = referral.stage();
    title = referral.title();
    titleLatin = referral.titleLatin();
    sentBy = referral.sentBy();
    illustrative = illustrativeRules;
    openedOn = today;
  }

  /** A list of one, taken out of this one. */
  Docket apart(String number, String name, String nameLatin, String reason, LocalDate today) {
    var one = new Docket();
    one.number = number;
    one.run = run;
    one.kind = kind;
    one.committeeId = committeeId;
    one.stage = stage;
    one.title = name;
    one.titleLatin = nameLatin;
    one.apartReason = reason;
    one.sentBy = sentBy;
    one.illustrative = illustrative;
    one.openedOn = today;
    return one;
  }

  /**
   * @param minuteNumber null where nobody was left on it
   */
  void close(String minuteNumber, LocalDate today) {
    requireOpen();
    minute = minuteNumber;
    closedOn = today;
  }

  void requireOpen() {
    if (closedOn != null) {
      throw new DocketClosed(number);
    }
  }

  Long id() {
    return id;
  }

  String number() {
    return number;
  }

  String run() {
    return run;
  }

  long committeeId() {
    return committeeId;
  }

  int stage() {
    return stage;
  }

  String title() {
    return title;
  }

  String titleLatin() {
    return titleLatin;
  }

  long sentBy() {
    return sentBy;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  boolean illustrative() {
    return illustrative;
  }
}
