package org.rutba.decree;

import java.time.LocalDate;

/**
 * Days on which an act puts one rank in the place of another.
 *
 * @param rank what is held now; null for none
 * @param instead of what was held before; null for none
 * @param to first day after them; null where they do not end
 */
record ChangedDays(String rank, String instead, LocalDate from, LocalDate to) {

  /** What a decree changes when nothing of it has been in force yet. */
  static ChangedDays promotion(String from, String to, LocalDate effectiveOn) {
    return new ChangedDays(to, from, effectiveOn, null);
  }

  /** What moving a decree's effective day changes. */
  static ChangedDays moved(String from, String to, LocalDate wrong, LocalDate right) {
    return right.isBefore(wrong)
        ? new ChangedDays(to, from, right, wrong)
        : new ChangedDays(from, to, wrong, right);
  }
}
