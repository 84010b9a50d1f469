package org.rutba.rules.board;

import java.util.List;
import java.util.Map;
import org.rutba.rules.law.Parameter;

/**
 * Which boards decide on a rank, in turn.
 *
 * @param boards by rank: levels of boards, first to last
 */
public record Route(Map<String, Parameter<List<String>>> boards) {

  public Route {
    boards = Map.copyOf(boards);
  }

  /** The boards of a rank. Throws {@link IllegalArgumentException} where the law names none. */
  public Parameter<List<String>> boardsFor(String rank) {
    var levels = boards.get(rank);
    if (levels == null) {
      throw new IllegalArgumentException("no boards for rank " + rank);
    }
    return levels;
  }
}
