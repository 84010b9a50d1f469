package org.rutba.rules.board;

import java.util.Locale;
import org.rutba.rules.law.Parameter;

/**
 * Votes counted under a board's rules. One person has one vote, whatever seats they hold.
 *
 * @param members persons entitled to vote on the item: those recused are not among them
 * @param inFavour votes to grant
 * @param against votes to refuse
 * @param abstained took part and chose neither
 * @param chairInFavour how the chair voted; null where the chair has not voted or abstained
 */
public record Tally(int members, int inFavour, int against, int abstained, Boolean chairInFavour) {

  public Tally {
    if (inFavour < 0 || against < 0 || abstained < 0 || inFavour + against + abstained > members) {
      throw new IllegalArgumentException("more votes than members: " + inFavour + "/" + against);
    }
  }

  /** What the votes come to. */
  public enum Result {
    CARRIED,
    LOST,
    /** Too few took part; nothing is decided. */
    NO_QUORUM;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public int taken() {
    return inFavour + against + abstained;
  }

  /** How many must take part. */
  public static int quorum(BoardTemplate board, int members) {
    return value(board.quorum()).of(members);
  }

  /**
   * What the votes come to. Throws {@link IllegalStateException} while the board's rules are not
   * confirmed.
   */
  public Result under(BoardTemplate board) {
    if (taken() < quorum(board, members)) {
      return Result.NO_QUORUM;
    }
    int of = value(board.majorityOf()).equals("members") ? members : taken();
    if (inFavour >= value(board.majority()).of(of)) {
      return Result.CARRIED;
    }
    boolean tied = inFavour == against && inFavour > 0;
    return tied && value(board.tie()).equals("chair") && Boolean.TRUE.equals(chairInFavour)
        ? Result.CARRIED
        : Result.LOST;
  }

  /** Whether quorum is reached and no outstanding vote can change the result. */
  public boolean settled(BoardTemplate board) {
    var now = under(board);
    if (now == Result.NO_QUORUM) {
      return false;
    }
    int outstanding = members - taken();
    for (int favour = 0; favour <= outstanding; favour++) {
      for (int refuse = 0; refuse <= outstanding - favour; refuse++) {
        for (int rest = 0; rest <= outstanding - favour - refuse; rest++) {
          if (couldDiffer(board, now, favour, refuse, rest)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean couldDiffer(BoardTemplate board, Result now, int favour, int refuse, int rest) {
    boolean chairAmongThem = chairInFavour == null && favour > 0;
    return later(favour, refuse, rest, chairInFavour).under(board) != now
        || (chairAmongThem && later(favour, refuse, rest, true).under(board) != now);
  }

  private Tally later(int favour, int refuse, int rest, Boolean chair) {
    return new Tally(members, inFavour + favour, against + refuse, abstained + rest, chair);
  }

  private static <T> T value(Parameter<T> parameter) {
    if (parameter.open()) {
      throw new IllegalStateException(parameter.name() + " awaits confirmation");
    }
    return parameter.value();
  }
}
