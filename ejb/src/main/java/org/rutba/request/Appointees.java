package org.rutba.request;

import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.facts.FactSheet;
import org.rutba.rules.law.Regulation;
import org.rutba.rules.rank.Place;
import org.rutba.rules.rank.Rank;

/** To which ranks, and in which place, somebody without a rank may be appointed. */
final class Appointees {
  private Appointees() {}

  /** The ranks the law gives a place of entry, lowest first. */
  static List<String> ranks(Regulation law) {
    return law.salaries() == null
        ? List.of()
        : law.ladder().ranks().stream()
            .map(Rank::code)
            .filter(
                rank -> law.salaries().entries().stream().anyMatch(one -> one.rank().equals(rank)))
            .toList();
  }

  /** The highest place the qualifications give; null where they give none. */
  static Place place(Regulation law, FactSheet facts, String rank, LocalDate day) {
    return law.salaries()
        .entry(rank, facts, day, law.degrees())
        .map(one -> one.place().value())
        .orElse(null);
  }
}
