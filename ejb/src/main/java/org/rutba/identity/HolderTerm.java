package org.rutba.identity;

import java.time.LocalDate;

/**
 * A time during which a person holds a position.
 *
 * @param nameLatin null where no Latin name is recorded
 * @param to last day; null without end
 */
public record HolderTerm(
    long personId, String name, String nameLatin, LocalDate from, LocalDate to) {

  /** Whether it has a day on or after this one. */
  public boolean lastsUntil(LocalDate day) {
    return to == null || !to.isBefore(day);
  }
}
