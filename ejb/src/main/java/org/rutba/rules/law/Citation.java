package org.rutba.rules.law;

/**
 * Where the law says it.
 *
 * @param instrument the pack of the instrument, such as {@code ir/law-1400}
 * @param instrumentTitle its short title, as it stands before the article on a screen
 * @param article the article as printed, or {@link #TO_CONFIRM} while the text is not in hand
 * @param text the words of the article, or of the passage cited
 * @param catalogue the row of the regulations catalogue the value was taken from; may be empty
 * @param proposedBy the heading, in the source that proposes a value, of an article to be
 *     confirmed; empty otherwise
 */
public record Citation(
    String instrument,
    Text instrumentTitle,
    String article,
    Text text,
    String catalogue,
    String proposedBy) {

  /** Stands for an article whose text is not in hand; an officer enters it on confirming. */
  public static final String TO_CONFIRM = "to-confirm";

  public boolean articleToConfirm() {
    return TO_CONFIRM.equals(article);
  }
}
