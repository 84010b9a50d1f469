package org.rutba.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rutba.rules.law.Text;

/**
 * The words of the packs in the languages a pack does not speak itself. A pack carries its own
 * official language and English, and with them its digest; a translation into a third language can
 * be mended without touching the law, and an old judgement is read in it too.
 *
 * <p>Each file {@code words/<language>.yaml} is a list of pairs, the English words as the pack has
 * them and the translation.
 */
public final class LawWords {

  private static final String FOLDER = "/regulations/words/";

  private LawWords() {}

  /** What is read from the files once. */
  private static final class Loaded {

    static final Map<String, Map<String, String>> BY_LANGUAGE = new HashMap<>();
    static final Set<Text> TEXTS = new LinkedHashSet<>();

    static {
      var packs = Regulations.ofClasspath().packs();
      packs.forEach(pack -> TEXTS.addAll(pack.texts()));
      for (var language : List.of("ar", "ru", "kk")) {
        var words = read(language);
        packs.forEach(pack -> addLedTitles(pack, language, words));
        BY_LANGUAGE.put(language, Map.copyOf(words));
      }
    }

    /** An article's title led by its instrument's, as a citation of a proposal has it. */
    private static void addLedTitles(Pack pack, String language, Map<String, String> words) {
      var instrument = words.get(pack.shortTitle().in("en"));
      for (var article : pack.articles().values()) {
        var title = words.get(article.title().in("en"));
        if (instrument != null && title != null) {
          words.put(
              PackReader.led(pack.shortTitle().in("en"), article.title().in("en"), "en"),
              PackReader.led(instrument, title, language));
        }
      }
    }

    private static Map<String, String> read(String language) {
      var file = FOLDER + language + ".yaml";
      try (var stream = LawWords.class.getResourceAsStream(file)) {
        var words = new HashMap<String, String>();
        if (stream == null) {
          return words;
        }
        var content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        for (var pair : PackNode.parse(file, content).items()) {
          pair.allow(Set.of("en", language));
          if (words.put(pair.need("en").text(), pair.need(language).text()) != null) {
            throw pair.defect("these words stand twice");
          }
        }
        return words;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Words of the law in a language: the pack's own, else the translation, else English.
   *
   * @param language language code
   */
  public static String in(Text text, String language) {
    if (text.byLanguage().containsKey(language)) {
      return text.in(language);
    }
    var english = text.in("en");
    return Loaded.BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(english, english);
  }

  /** The English words of the packs that a language has neither there nor in translation. */
  public static List<String> missing(String language) {
    var words = Loaded.BY_LANGUAGE.getOrDefault(language, Map.of());
    return Loaded.TEXTS.stream()
        .filter(text -> !text.byLanguage().containsKey(language))
        .map(text -> text.in("en"))
        .distinct()
        .filter(english -> !english.isEmpty() && !words.containsKey(english))
        .toList();
  }
}
