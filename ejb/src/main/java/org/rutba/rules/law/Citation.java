package org.rutba.rules.law;

import java.util.Map;

/**
 * Where the law says it.
 *
 * @param instrument the pack of the instrument, such as {@code ir/law-1400}
 * @param instrumentTitle its short title, as it stands before the article on a screen
 * @param article the article as printed, or {@link #TO_CONFIRM} while the text is not in hand
 * @param articleTitle the article as it is called in each language, such as "Article 5, note 1"
 * @param text the words of the article, or of the passage cited; those of the proposing source
 *     while the article is to be confirmed
 * @param catalogue the row of the regulations catalogue the value was taken from; may be empty
 * @param proposedBy the source and heading that propose a value, while the article is to be
 *     confirmed; without words otherwise
 */
public record Citation(
    String instrument,
    Text instrumentTitle,
    String article,
    Text articleTitle,
    Text text,
    String catalogue,
    Text proposedBy) {

  /** Stands for an article whose text is not in hand; an officer enters it on confirming. */
  public static final String TO_CONFIRM = "to-confirm";

  public boolean articleToConfirm() {
    return TO_CONFIRM.equals(article);
  }

  /** The same place once officers have found the article; its words are still not in hand. */
  public Citation confirmed(String asPrinted) {
    var none = new Text(Map.of());
    return new Citation(
        instrument, instrumentTitle, asPrinted, Text.asPrinted(asPrinted), none, catalogue, none);
  }
}
