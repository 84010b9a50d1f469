package org.rutba.rules.board;

import java.util.Locale;
import org.rutba.rules.law.Citation;
import org.rutba.rules.law.Text;

/**
 * A seat the law gives a board.
 *
 * @param code its name within the board, such as {@code vice-chair}
 * @param office what its holder is in the board
 * @param kind how it is filled
 * @param count how many such seats; 1 for a seat that exists once for each deputy
 * @param chosenBy office that chooses the holder; empty for seats held by virtue of a post
 */
public record SeatTemplate(
    String code,
    Text title,
    Office office,
    Kind kind,
    int count,
    String chosenBy,
    Citation citation) {

  /** What the holder of a seat is in the board. */
  public enum Office {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How a seat is filled. */
  public enum Kind {
    /** By whoever holds a post. */
    BY_POST,
    /** By somebody an office chooses. */
    CHOSEN,
    /** One seat for each deputy of the unit, however many there are. */
    ONE_PER_DEPUTY;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
