package org.rutba.regulation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rutba.rules.law.Text;

/** Looks for words in articles and in the titles of rules, whatever the spelling of letters. */
final class LawSearch {

  private static final String PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹";
  private static final String ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";

  private final List<String> words;
  private final String language;

  /**
   * Takes the words apart.
   *
   * @param language the reader's; the law's own words are looked through too
   */
  LawSearch(String words, String language) {
    this.words = List.of(folded(words).split(" "));
    this.language = language;
  }

  List<LawHit> in(Pack pack) {
    var hits = new ArrayList<LawHit>();
    for (var article : pack.articles().values()) {
      if (found(article.title(), article.text())) {
        hits.add(new LawHit(PackLine.of(pack), article, null));
      }
    }
    for (var provision : pack.contents().provisions()) {
      var citation = provision.values().get(0).citation();
      var article = pack.articles().get(citation.article());
      if (article != null
          && citation.instrument().equals(pack.name())
          && found(provision.title())) {
        hits.add(new LawHit(PackLine.of(pack), article, provision.title()));
      }
    }
    return hits;
  }

  private boolean found(Text... texts) {
    var all = new StringBuilder();
    for (var text : texts) {
      text.byLanguage().values().forEach(said -> all.append(' ').append(said));
      all.append(' ').append(LawWords.in(text, language));
    }
    var said = folded(all.toString());
    return words.stream().allMatch(said::contains);
  }

  /** One spelling for letters, digits and joiners that readers type in several. */
  private static String folded(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace('ي', 'ی')
            .replace('ك', 'ک')
            .replaceAll("[أإآٱ]", "ا")
            .replace('ة', 'ه')
            .replaceAll("[\\u200c\\u200d\\u0640]", "")
            .toLowerCase(Locale.ROOT);
    var digits = new StringBuilder(plain);
    IntStream.range(0, plain.length())
        .forEach(
            at -> {
              int value =
                  Math.max(
                      PERSIAN_DIGITS.indexOf(plain.charAt(at)),
                      ARABIC_DIGITS.indexOf(plain.charAt(at)));
              if (value >= 0) {
                digits.setCharAt(at, (char) ('0' + value));
              }
            });
    return digits.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
