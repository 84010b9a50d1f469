package org.rutba.register;

import java.time.LocalDate;

/**
 * A departure as registered.
 *
 * @param kind word of a {@link Departure}
 * @param until null but for a leave with an end
 * @param toUnit null but for a move
 * @param board that granted an exit from the category, with its minute; null for others
 */
public record DepartureLine(
    String kind,
    LocalDate on,
    LocalDate until,
    String toUnit,
    String toUnitLatin,
    String reason,
    String board,
    String boardLatin,
    String minute) {

  /** Whether the teacher's service ended by it. */
  public boolean ends() {
    return Departure.of(kind).ends();
  }
}
