package org.rutba.rules.law;

import java.util.Map;

/**
 * A wording in several languages, keyed by language code ({@code en fa ar ru kk}). A pack is
 * refused when a complete language is missing, so {@link #in} finds the reader's wording.
 */
public record Text(Map<String, String> byLanguage) {

  public Text {
    byLanguage = Map.copyOf(byLanguage);
  }

  public static Text of(String language, String wording) {
    return new Text(Map.of(language, wording));
  }

  /** Words every reader is shown as they stand, such as an article's name as printed. */
  public static Text asPrinted(String wording) {
    return of("en", wording);
  }

  /** The wording in a language; English where that language has none; empty where neither has. */
  public String in(String language) {
    var wording = byLanguage.get(language);
    return wording != null ? wording : byLanguage.getOrDefault("en", "");
  }
}
