package org.rutba.rules.facts;

/**
 * What the points table asks of some items beside how many there are.
 *
 * @param category which of the things the table lists, such as a contest or a post; empty where
 *     none is recorded
 * @param document code of the form the item rests on; empty for none
 * @param printing of a book, 1 for the first
 * @param revised whether the book says that a later printing was revised and the educational group
 *     confirmed it
 * @param foreignSpeakers how many speakers of a domestic conference came from abroad
 * @param foreignCountries how many countries they came from
 * @param setBy the minute in which a board set the points; empty where none has
 * @param reason the board's words on importance, reach and quantity
 */
public record Particulars(
    String category,
    String document,
    int printing,
    boolean revised,
    int foreignSpeakers,
    int foreignCountries,
    String setBy,
    String reason) {

  /** Nothing in particular. */
  public static final Particulars NONE = new Particulars("", "", 1, false, 0, 0, "", "");

  public Particulars {
    if (printing < 1 || foreignSpeakers < 0 || foreignCountries < 0) {
      throw new IllegalArgumentException("no such printing or number of speakers");
    }
  }

  /** An item resting on a form. */
  public static Particulars onDocument(String document) {
    return new Particulars("", document, 1, false, 0, 0, "", "");
  }

  /** Points set by a board. */
  public static Particulars setBy(String minute, String reason) {
    return new Particulars("", "", 1, false, 0, 0, minute, reason);
  }
}
