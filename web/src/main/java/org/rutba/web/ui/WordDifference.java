package org.rutba.web.ui;

import java.util.ArrayList;
import java.util.List;

/** Two wordings set side by side, word for word, so that a page can mark what differs. */
public final class WordDifference {

  /**
   * Words that stand together.
   *
   * @param same whether the other wording has them too
   */
  public record Piece(String text, boolean same) {}

  private WordDifference() {}

  /** The first wording, what the other lacks told apart. */
  public static List<Piece> marked(String words, String other) {
    var here = split(words);
    var there = split(other);
    var shared = shared(here, there);
    var pieces = new ArrayList<Piece>();
    int at = 0;
    int beside = 0;
    var run = new StringBuilder();
    var same = true;
    while (at < here.length) {
      boolean both =
          beside < there.length
              && here[at].equals(there[beside])
              && shared[at][beside] == shared[at + 1][beside + 1] + 1;
      if (!both && beside < there.length && shared[at][beside + 1] >= shared[at + 1][beside]) {
        beside++;
        continue;
      }
      if (both != same && !run.isEmpty()) {
        pieces.add(new Piece(run.toString(), same));
        run.setLength(0);
      }
      same = both;
      run.append(run.isEmpty() ? "" : " ").append(here[at]);
      at++;
      beside += both ? 1 : 0;
    }
    if (!run.isEmpty()) {
      pieces.add(new Piece(run.toString(), same));
    }
    return pieces;
  }

  private static String[] split(String words) {
    return words == null || words.isBlank() ? new String[0] : words.strip().split("\\s+");
  }

  /** Length of the longest run of words both have in order, from each pair of places on. */
  private static int[][] shared(String[] here, String[] there) {
    var shared = new int[here.length + 1][there.length + 1];
    for (int i = here.length - 1; i >= 0; i--) {
      for (int j = there.length - 1; j >= 0; j--) {
        shared[i][j] =
            here[i].equals(there[j])
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }
}
