package org.rutba.rules.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The basic pay of every place of a ladder with levels and steps.
 *
 * @param levels by rank, lowest first; salaries rise from each place of a rank to the next
 */
public record PayTable(Map<String, List<PayLevel>> levels) {

  public PayTable {
    levels = Map.copyOf(levels);
  }

  /** The levels of a rank. Throws {@link IllegalArgumentException} where the table has none. */
  public List<PayLevel> levelsOf(String rank) {
    var found = levels.get(rank);
    if (found == null) {
      throw new IllegalArgumentException("the pay table has no rank " + rank);
    }
    return found;
  }

  public boolean has(Place place) {
    var of = levels.get(place.rank());
    return of != null
        && place.level() >= 1
        && place.level() <= of.size()
        && place.step() >= 1
        && place.step() <= of.get(place.level() - 1).steps();
  }

  /** The level of a place. Throws {@link IllegalArgumentException} where there is no such place. */
  public PayLevel levelOf(Place place) {
    if (!has(place)) {
      throw new IllegalArgumentException("the pay table has no " + place);
    }
    return levelsOf(place.rank()).get(place.level() - 1);
  }

  /** Monthly basic salary. Throws {@link IllegalArgumentException} where there is no such place. */
  public BigDecimal salary(Place place) {
    return levelOf(place).salary(place.step());
  }

  /** How many steps a rank has in all its levels. */
  public int stepsOf(String rank) {
    return levelsOf(rank).stream().mapToInt(PayLevel::steps).sum();
  }

  /**
   * The next place of the rank: a step up, or at the end of a level the first step of the next
   * level; empty at the top of the rank.
   */
  public Optional<Place> next(Place place) {
    return after(place, 1);
  }

  /**
   * The place so many steps further in the same rank, across levels; empty where the rank ends
   * before.
   */
  public Optional<Place> after(Place place, int steps) {
    levelOf(place);
    var rest = levelsOf(place.rank());
    int step = place.step() + steps;
    for (var level : rest.subList(place.level() - 1, rest.size())) {
      if (step <= level.steps()) {
        return Optional.of(new Place(place.rank(), level.number(), step));
      }
      step -= level.steps();
    }
    return Optional.empty();
  }

  /**
   * The lowest place of a rank whose salary equals an amount, or else the next higher one; empty
   * where the whole rank pays less.
   */
  public Optional<Place> equalOrNext(String rank, BigDecimal salary) {
    for (var level : levelsOf(rank)) {
      for (int step = 1; step <= level.steps(); step++) {
        if (level.salary(step).compareTo(salary) >= 0) {
          return Optional.of(new Place(rank, level.number(), step));
        }
      }
    }
    return Optional.empty();
  }

  /** The highest place of a rank. */
  public Place top(String rank) {
    var last = levelsOf(rank).get(levelsOf(rank).size() - 1);
    return new Place(rank, last.number(), last.steps());
  }
}
