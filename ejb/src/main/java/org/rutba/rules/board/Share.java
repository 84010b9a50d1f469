package org.rutba.rules.board;

import java.util.regex.Pattern;

/**
 * A share of a number of people, as regulations word it: at least two thirds, more than half.
 *
 * @param strictly whether the share must be exceeded, not only reached
 */
public record Share(int numerator, int denominator, boolean strictly) {

  private static final Pattern WORDS = Pattern.compile("(at least|more than) (\\d+)/(\\d+)");

  public Share {
    if (numerator < 0 || denominator < 1 || numerator > denominator) {
      throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
    }
  }

  /** Reads {@code at least 2/3} or {@code more than 1/2}. */
  public static Share parse(String words) {
    var match = WORDS.matcher(words);
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "\"" + words + "\" is no share; write \"at least 2/3\" or \"more than 1/2\"");
    }
    return new Share(
        Integer.parseInt(match.group(2)),
        Integer.parseInt(match.group(3)),
        match.group(1).equals("more than"));
  }

  /** The fewest of so many people that make the share. */
  public int of(int people) {
    long exact = (long) people * numerator;
    long least = strictly ? exact / denominator + 1 : (exact + denominator - 1) / denominator;
    return (int) least;
  }

  @Override
  public String toString() {
    return (strictly ? "more than " : "at least ") + numerator + "/" + denominator;
  }
}
