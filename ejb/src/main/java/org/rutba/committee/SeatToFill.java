package org.rutba.committee;

import java.util.List;
import org.rutba.rules.board.SeatTemplate;

/**
 * A seat an office is to fill, as its page shows it.
 *
 * @param seat as {@link ChooseMember#seat}
 * @param law the seat in the law's template, with its article
 * @param vacant whether nobody sits on it today
 * @param candidates who matches the words searched for, at most twenty
 */
public record SeatToFill(
    String seat,
    String board,
    String boardLatin,
    SeatTemplate law,
    int ordinal,
    boolean vacant,
    List<Candidate> candidates) {
  public SeatToFill {
    candidates = List.copyOf(candidates);
  }
}
