package org.rutba.rules.facts;

import java.time.LocalDate;

/**
 * A rank held from its effective day.
 *
 * @param to first day it was no longer held; null while it is held
 * @param evidence the decree
 */
public record RankHeld(String rank, LocalDate from, LocalDate to, String evidence) {

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
