package org.rutba.licence;

import java.time.LocalDate;
import java.util.Optional;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.requirement.LicenceInForce;

/**
 * The time during which nobody who served on its first day is held to having a licence.
 *
 * @param until its last day
 * @param otherwise its last day counted in the calendar of the law's other reading; null where it
 *     is read in one way only
 * @param illustrative whether a value behind it was invented for a demonstration
 */
public record Grace(LocalDate from, LocalDate until, LocalDate otherwise, boolean illustrative) {

  /** As the law of promotions has it; empty where it grants none, or its values are open. */
  static Optional<Grace> of(Regulation law) {
    return law.requirements().values().stream()
        .flatMap(asked -> asked.stream())
        .filter(LicenceInForce.class::isInstance)
        .map(LicenceInForce.class::cast)
        .filter(asked -> asked.grace() != null)
        .filter(asked -> !asked.grace().open() && !asked.graceStart().open())
        .findFirst()
        .map(asked -> of(law, asked));
  }

  private static Grace of(Regulation law, LicenceInForce asked) {
    var from = asked.graceStart().value();
    var lasts = asked.grace().value();
    var other = law.periods().alternative();
    return new Grace(
        from,
        Prospects.lastDay(law, law.periods().calendar().add(from, lasts)),
        other == null ? null : Prospects.lastDay(law, other.add(from, lasts)),
        asked.grace().illustrative() || asked.graceStart().illustrative());
  }

  /** Whether it still runs on a day. */
  public boolean runs(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
