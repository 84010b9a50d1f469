package org.rutba.rules.board;

import java.util.List;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.law.Text;

/**
 * A board as the law composes it.
 *
 * @param level {@code county}, {@code province} or {@code central}
 * @param quorum share of the members that must take part
 * @param majority share that must be in favour
 * @param majorityOf what the majority is a share of: {@code members} or {@code present}
 * @param tie what a tie comes to: {@code chair} where the chair's vote decides, {@code lost}
 *     otherwise
 */
public record BoardTemplate(
    String level,
    Text title,
    List<SeatTemplate> seats,
    Parameter<Share> quorum,
    Parameter<Share> majority,
    Parameter<String> majorityOf,
    Parameter<String> tie,
    Citation citation) {

  public BoardTemplate {
    seats = List.copyOf(seats);
  }

  /** How many seats the board has where the unit has so many deputies. */
  public int seatCount(int deputies) {
    if (deputies < 0) {
      throw new IllegalArgumentException("deputies: " + deputies);
    }
    int seats = 0;
    for (var seat : this.seats) {
      seats += seat.kind() == SeatTemplate.Kind.ONE_PER_DEPUTY ? deputies : seat.count();
    }
    return seats;
  }

  /** Whether the rules of deciding are known; a board cannot sit before. */
  public boolean canDecide() {
    return !quorum.open() && !majority.open() && !majorityOf.open() && !tie.open();
  }

  public boolean illustrative() {
    return quorum.illustrative()
        || majority.illustrative()
        || majorityOf.illustrative()
        || tie.illustrative();
  }
}
