package org.rutba.decree;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rutba.register.RankPeriod;
import org.rutba.rules.rank.Place;

/** The ranks of one teacher by day, as the register has them now. */
record RankTimeline(List<RankPeriod> held) {

  RankTimeline {
    held = held.stream().sorted(Comparator.comparing(RankPeriod::from)).toList();
  }

  /** The rank held on a day; null for none. */
  String on(LocalDate day) {
    return held.stream()
        .filter(one -> covers(one, day))
        .map(RankPeriod::rank)
        .findFirst()
        .orElse(null);
  }

  /** The place held on a day; null where none is held or the register does not say. */
  Place placeOn(LocalDate day) {
    return held.stream()
        .filter(one -> covers(one, day) && one.place().level() != null)
        .map(one -> new Place(one.rank(), one.place().level(), one.place().step()))
        .findFirst()
        .orElse(null);
  }

  /** The first day after another on which the place differs; null where it stays. */
  LocalDate placeChangesAfter(LocalDate day) {
    var place = placeOn(day);
    return held.stream()
        .map(RankPeriod::from)
        .filter(from -> from.isAfter(day) && !Objects.equals(placeOn(from), place))
        .findFirst()
        .orElse(null);
  }

  /**
   * The first day from which the rank of a day is held without a break; null where none is held.
   */
  LocalDate since(LocalDate day) {
    LocalDate since = null;
    RankPeriod previous = null;
    for (var one : held) {
      var follows =
          previous != null
              && one.rank().equals(previous.rank())
              && one.from().equals(previous.to());
      since = follows ? since : one.from();
      if (covers(one, day)) {
        return since;
      }
      previous = one;
    }
    return null;
  }

  /** Whether the rank of a day is held from then on, with nothing after it. */
  boolean lastsFrom(LocalDate day) {
    var rank = on(day);
    return rank != null
        && held.get(held.size() - 1).to() == null
        && held.stream()
            .filter(one -> one.to() == null || one.to().isAfter(day))
            .allMatch(one -> one.rank().equals(rank));
  }

  private static boolean covers(RankPeriod one, LocalDate day) {
    return !day.isBefore(one.from()) && (one.to() == null || day.isBefore(one.to()));
  }
}
