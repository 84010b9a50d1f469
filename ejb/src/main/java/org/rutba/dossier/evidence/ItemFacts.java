package org.rutba.dossier.evidence;

/**
 * What the points table asks of an item beside how many there are, as far as its indicator asks.
 *
 * @param category which of the things the table lists; empty where it lists none
 * @param document code of the form it rests on; empty for none
 * @param printing of a book, 1 for the first
 * @param revisionStated whether the book itself is said to state its revision; the educational
 *     group decides whether it is one
 * @param foreignSpeakers how many speakers of a domestic conference came from abroad
 * @param foreignCountries how many countries they came from
 */
public record ItemFacts(
    String category,
    String document,
    int printing,
    boolean revisionStated,
    int foreignSpeakers,
    int foreignCountries) {

  /** Word of the category that is none of those the table lists: it counts nothing. */
  public static final String NOT_LISTED = "not-listed";

  /** A first printing, and nothing more. */
  public static final ItemFacts NONE = new ItemFacts("", "", 1, false, 0, 0);

  /** Of a printing of a book. */
  public static ItemFacts printed(int printing, boolean revisionStated) {
    return new ItemFacts("", "", printing, revisionStated, 0, 0);
  }
}
