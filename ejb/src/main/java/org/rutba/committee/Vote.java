package org.rutba.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A vote as cast. The database lets nobody change or take it away. */
@Entity
@Immutable
class Vote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "matter_id")
  private long matterId;

  @Column(name = "seat_id")
  private long seatId;

  @Column(name = "person_id")
  private long personId;

  private String vote;
  private String reason;

  @Column(name = "cast_at")
  private Instant castAt;

  protected Vote() {}

  Vote(long matter, long seat, long person, Ballot ballot, String words, Instant now) {
    matterId = matter;
    seatId = seat;
    personId = person;
    vote = ballot.code();
    reason = words;
    castAt = now;
  }

  Long id() {
    return id;
  }
}
