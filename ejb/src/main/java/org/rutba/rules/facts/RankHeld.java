package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * A rank held from its effective day, in a level and step where the ladder has them.
 *
 * @param to first day it was no longer held; null while it is held
 * @param evidence the decree
 * @param level 1 for the lowest; null where the ladder has none
 * @param step 1 for the lowest of its level; null where the ladder has none
 */
public record RankHeld(
    String rank, LocalDate from, LocalDate to, String evidence, Integer level, Integer step) {

  /** A rank of a ladder without levels. */
  public RankHeld(String rank, LocalDate from, LocalDate to, String evidence) {
    this(rank, from, to, evidence, null, null);
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
