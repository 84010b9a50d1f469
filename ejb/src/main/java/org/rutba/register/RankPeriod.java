package org.rutba.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days on which a rank is held, as some entry of the history says.
 *
 * @param rank code of the rank; null only in the entries themselves, where it takes a rank away
 * @param to first day it is no longer held; null while it is held
 * @param decree number of the decree, or of the imported source; null where there was none
 * @param recordedAt when the ministry learnt it
 * @param imported whether it comes from before this register
 * @param place never null
 */
public record RankPeriod(
    String rank,
    LocalDate from,
    LocalDate to,
    String decree,
    Instant recordedAt,
    boolean imported,
    HeldPlace place) {

  /** A rank of a ladder without levels. */
  public RankPeriod(
      String rank,
      LocalDate from,
      LocalDate to,
      String decree,
      Instant recordedAt,
      boolean imported) {
    this(rank, from, to, decree, recordedAt, imported, HeldPlace.NONE);
  }

  /** The same with another end. */
  public RankPeriod until(LocalDate end) {
    return new RankPeriod(rank, from, end, decree, recordedAt, imported, place);
  }
}
