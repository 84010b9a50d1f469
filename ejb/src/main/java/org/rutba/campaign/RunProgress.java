package org.rutba.campaign;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the judging of a run has come.
 *
 * @param perSecond teachers judged a second, over the last parts; 0 before the first
 * @param secondsLeft null while it does not judge, or nothing can be said yet
 * @param shares of the parts, in order and at most sixteen, how much of each is done, 0 to 100
 */
public record RunProgress(
    long teachers, long judged, long perSecond, Long secondsLeft, List<Integer> shares) {
  private static final int MOST_SHARES = 16;

  public RunProgress {
    shares = List.copyOf(shares);
  }

  /** How much is done, 0 to 100; 100 only when all is. */
  public int percent() {
    return teachers == 0 ? 0 : (int) (100 * judged / teachers);
  }

  /** Gathers parts in order into at most sixteen shares. */
  static List<Integer> shares(List<Boolean> done) {
    int count = Math.min(MOST_SHARES, done.size());
    return IntStream.range(0, count)
        .map(
            share -> {
              int from = share * done.size() / count;
              int to = (share + 1) * done.size() / count;
              long closed = done.subList(from, to).stream().filter(part -> part).count();
              return (int) (100 * closed / (to - from));
            })
        .boxed()
        .toList();
  }
}
