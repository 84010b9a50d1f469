package org.rutba.rules.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * What some regimes ask of a career beside ranks and service. Lists are in order of day.
 *
 * @param specialty code of the specialty taught; empty where none is recorded
 * @param oldScale null where there was none
 * @param probation null where none is recorded
 */
public record Career(
    String specialty,
    OldScale oldScale,
    List<ServiceCredit> credits,
    List<AssignmentHeld> assignments,
    List<Departure> departures,
    Probation probation,
    List<NeedDeclared> needs) {

  public static final Career NONE =
      new Career("", null, List.of(), List.of(), List.of(), null, List.of());

  public Career {
    credits = List.copyOf(credits);
    assignments = List.copyOf(assignments);
    departures = List.copyOf(departures);
    needs = List.copyOf(needs);
  }

  /** The latest finding on the need for the specialty in a rank; null where none holds. */
  public NeedDeclared needOf(String rank, LocalDate day) {
    for (int i = needs.size() - 1; i >= 0; i--) {
      if (needs.get(i).rank().equals(rank) && needs.get(i).on(day)) {
        return needs.get(i);
      }
    }
    return null;
  }
}
