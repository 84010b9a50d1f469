package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Policy;
import org.rutba.rules.rank.PayTable;
import org.rutba.rules.rank.Place;

/**
 * Basic pay by rank, level and step, and what goes with a place: transport, weekly load,
 * increments, entry, placement from the old scale.
 *
 * @param landing the ambiguity of where a promotion lands
 * @param entries of appointees
 * @param oldScale null where there was no scale before
 */
public record SalaryLaw(
    PayTable table,
    List<LevelAmount<BigDecimal>> transport,
    List<LevelAmount<Integer>> loads,
    Policy landing,
    List<EntryStep> entries,
    IncrementRules increments,
    OldScaleRules oldScale) {

  private static final String NEXT_AFTER_EQUAL = "always-higher";

  public SalaryLaw {
    transport = List.copyOf(transport);
    loads = List.copyOf(loads);
    entries = List.copyOf(entries);
  }

  /** Monthly transport of a place. Throws {@link IllegalArgumentException} where there is none. */
  public LevelAmount<BigDecimal> transport(Place place) {
    table.levelOf(place);
    for (var one : transport) {
      if (one.covers(place.rank(), place.level())) {
        return one;
      }
    }
    throw new IllegalArgumentException("no transport for " + place);
  }

  /**
   * Periods taught a week; empty where the law states none.
   *
   * @param teaching {@code general} or {@code special}
   */
  public Optional<Parameter<Integer>> load(String rank, String teaching) {
    for (var one : loads) {
      if (one.rank().equals(rank) && one.teaching().equals(teaching)) {
        return Optional.of(one.amount());
      }
    }
    return Optional.empty();
  }

  /**
   * Monthly net pay of a place: basic pay less the deduction, with transport; empty while the
   * deduction is not confirmed.
   */
  public Optional<BigDecimal> net(Place place) {
    return oldScale == null ? Optional.empty() : Optional.ofNullable(oldScale.net(this, place));
  }

  /**
   * Where a promotion lands: in the place that pays the same, or else the next higher; empty where
   * the whole rank pays less, and the promotion is then for the ministry to decide.
   */
  public Optional<Place> promoted(Place from, String rank) {
    var equalOrNext = table.equalOrNext(rank, table.salary(from));
    return equalOrNext.isPresent()
            && landing.choice().value().equals(NEXT_AFTER_EQUAL)
            && table.salary(equalOrNext.get()).compareTo(table.salary(from)) == 0
        ? table.next(equalOrNext.get()).or(() -> equalOrNext)
        : equalOrNext;
  }

  /**
   * The highest place a new appointee's qualifications give; empty where they give none.
   *
   * @param degrees codes of degrees, lowest first
   */
  public Optional<EntryStep> entry(
      String rank, FactSheet facts, LocalDate day, List<String> degrees) {
    var held = facts.qualifications().stream().filter(one -> !one.day().isAfter(day)).toList();
    EntryStep best = null;
    for (var one : entries) {
      if (one.rank().equals(rank)
          && one.fits(held, degrees)
          && (best == null || pays(one).compareTo(pays(best)) > 0)) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }

  private BigDecimal pays(EntryStep entry) {
    return table.salary(entry.place().value());
  }
}
