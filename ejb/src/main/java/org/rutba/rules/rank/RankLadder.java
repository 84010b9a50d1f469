package org.rutba.rules.rank;

import java.util.List;
import java.util.Optional;

/** The ranks of a regime, lowest first. */
public record RankLadder(List<Rank> ranks) {

  public RankLadder {
    ranks = List.copyOf(ranks);
  }

  /** The rank of a code. Throws {@link IllegalArgumentException} where the ladder has none. */
  public Rank rank(String code) {
    for (var rank : ranks) {
      if (rank.code().equals(code)) {
        return rank;
      }
    }
    throw new IllegalArgumentException("the ladder has no rank " + code);
  }

  public boolean has(String code) {
    return ranks.stream().anyMatch(rank -> rank.code().equals(code));
  }

  /** The rank just below; empty for the lowest. */
  public Optional<Rank> below(String code) {
    int order = rank(code).order();
    return order == 1 ? Optional.empty() : Optional.of(ranks.get(order - 2));
  }

  /** The rank just above; empty for the highest. */
  public Optional<Rank> above(String code) {
    int order = rank(code).order();
    return order == ranks.size() ? Optional.empty() : Optional.of(ranks.get(order));
  }
}
