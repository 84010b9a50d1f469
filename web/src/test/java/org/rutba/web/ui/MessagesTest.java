package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rutba.platform.Refusal;
import org.rutba.regulation.LawWords;

/** A language listed as complete has every word, says it in its own script, and wastes none. */
class MessagesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/rutba/web/messages");

  /** Keys Faces itself asks for. */
  private static final String OF_FACES = "faces";

  private static final Pattern LITERAL =
      Pattern.compile("[\"'](\\.?[a-z]+(?:[.-][a-z0-9]+)*[.-]?)[\"']");

  private static final Pattern LOOKED_UP =
      Pattern.compile("msg(?:\\[|\\.of\\(|\\.has\\()\\s*'([a-z]+(?:\\.[a-z0-9-]+)+)'\\s*[\\]),]");

  private final Map<String, String> english = words(Language.EN);
  private final String pagesAndCode = sources();

  @Test
  void every_complete_language_has_the_same_keys() {
    for (var language : Language.offered()) {
      var keys = words(language).keySet();
      assertThat(keys.stream().filter(key -> !english.containsKey(key))).isEmpty();
      assertThat(english.keySet().stream().filter(key -> !keys.contains(key)))
          .as(language.getCode())
          .isEmpty();
    }
  }

  @Test
  void the_law_itself_is_translated_into_every_complete_language() {
    for (var language : Language.offered()) {
      if (language != Language.EN && language != Language.FA) {
        assertThat(LawWords.missing(language.getCode())).as(language.getCode()).isEmpty();
      }
    }
    assertThat(LawWords.missing("xx")).hasSizeGreaterThan(100);
  }

  @Test
  void nothing_is_left_empty() {
    for (var language : Language.offered()) {
      assertThat(where(words(language), (key, text) -> text.isEmpty())).isEmpty();
    }
  }

  @Test
  void no_word_is_left_in_english() {
    for (var language : Language.offered()) {
      if (language != Language.EN) {
        assertThat(where(words(language), (key, text) -> untranslated(language, key, text)))
            .as(language.getCode())
            .isEmpty();
      }
    }
  }

  @Test
  void translations_have_the_placeholders_of_the_english_words() {
    for (var language : Language.offered()) {
      assertThat(
              where(
                  words(language),
                  (key, text) -> !placeholders(text).equals(placeholders(english.get(key)))))
          .as(language.getCode())
          .isEmpty();
    }
  }

  @Test
  void persian_is_written_in_persian_letters_and_digits() {
    assertThat(where(words(Language.FA), (key, text) -> prose(text).matches("(?s).*[0-9٠-٩يك].*")))
        .isEmpty();
  }

  @Test
  void every_key_a_page_or_bean_asks_for_has_words() {
    var asked = LOOKED_UP.matcher(pagesAndCode).results().map(found -> found.group(1)).toList();
    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(asked.stream().filter(key -> !english.containsKey(key))).isEmpty();
  }

  @Test
  void every_word_is_said_somewhere() {
    var literals =
        LITERAL
            .matcher(pagesAndCode)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(
            where(
                english,
                (key, text) ->
                    !key.startsWith("jakarta.faces.")
                        && !key.startsWith("refusal.")
                        && !key.startsWith("intake.")
                        && !key.startsWith("message.")
                        && !saidIn(literals, everybodys(key))))
        .isEmpty();
  }

  @Test
  void words_for_one_jurisdiction_stand_beside_words_for_everybody() {
    var own = english.keySet().stream().filter(key -> !everybodys(key).equals(key)).toList();
    assertThat(own).isNotEmpty();
    assertThat(own).allMatch(key -> key.matches(".*@(ir|sa|kz)"));
    assertThat(own).allMatch(key -> english.containsKey(everybodys(key)));
  }

  @Test
  void every_refusal_has_a_sentence() {
    assertThat(refusalKeys()).hasSizeGreaterThan(10);
    assertThat(refusalKeys().stream().filter(key -> !english.containsKey(key))).isEmpty();
  }

  @Test
  void every_entry_of_the_navigation_has_a_name() {
    assertThat(Navigation.all())
        .isNotEmpty()
        .allMatch(entry -> english.containsKey("common.nav." + entry.key()));
  }

  /** The key under which everybody has words, whichever jurisdiction has some of its own. */
  private static String everybodys(String key) {
    return key.replaceFirst(Messages.OF_JURISDICTION + ".*", "");
  }

  /**
   * A key is said whole, or put together from its beginning, and where that is one word its end.
   */
  private static boolean saidIn(Set<String> literals, String key) {
    return literals.contains(key)
        || literals.stream()
            .filter(said -> said.matches(".*[.-]") && key.startsWith(said))
            .anyMatch(
                said ->
                    said.indexOf('.') < said.length() - 1
                        || literals.stream()
                            .anyMatch(end -> end.startsWith(".") && key.endsWith(end)));
  }

  private static boolean untranslated(Language language, String key, String text) {
    var letters = prose(text).codePoints().filter(Character::isLetter).toArray();
    if (letters.length == 0) {
      return false;
    }
    var script =
        language.arabicScript() ? Character.UnicodeScript.ARABIC : Character.UnicodeScript.CYRILLIC;
    return java.util.Arrays.stream(letters)
        .noneMatch(letter -> Character.UnicodeScript.of(letter) == script);
  }

  /**
   * What of a pattern is read: without arguments, plural forms, and dates and periods as programs
   * write them.
   */
  private static String prose(String text) {
    return text.replaceAll("\\d{4}-\\d{2}-\\d{2}|P\\d+Y", "")
        .replaceAll("\\{\\d+(, *\\w+,?)?", "")
        .replaceAll("(=\\d|zero|one|two|few|many|other) *\\{", "");
  }

  private static Set<String> placeholders(String text) {
    if (text.indexOf('{') < 0) {
      return Set.of();
    }
    var pattern = new MessagePattern(text);
    var named = new TreeSet<String>();
    for (var at = 0; at < pattern.countParts(); at++) {
      var part = pattern.getPart(at);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        named.add(pattern.getSubstring(part));
      }
    }
    return named;
  }

  private static Set<String> refusalKeys() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.rutba").stream()
            .filter(type -> type.isAssignableTo(Refusal.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(type -> type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"))
            .map(name -> "refusal." + name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> where(
      Map<String, String> words, java.util.function.BiPredicate<String, String> wrong) {
    return words.entrySet().stream()
        .filter(entry -> wrong.test(entry.getKey(), entry.getValue()))
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .toList();
  }

  private static Map<String, String> words(Language language) {
    var all = new TreeMap<String, String>();
    var ending = "_" + language.getCode() + ".properties";
    try (var files = Files.list(FOLDER)) {
      for (var file : files.filter(each -> each.toString().endsWith(ending)).sorted().toList()) {
        var bundle = file.getFileName().toString().replace(ending, "");
        var words =
            new Properties() {
              private static final long serialVersionUID = 1L;

              @Override
              public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key)).as(file + " says twice " + key).isFalse();
                return super.put(key, value);
              }
            };
        try (var text = Files.newBufferedReader(file)) {
          words.load(text);
        }
        words.forEach((key, value) -> all.put(key.toString(), value.toString()));
        assertThat(words.keySet())
            .allSatisfy(
                key ->
                    assertThat(key.toString())
                        .startsWith(OF_FACES.equals(bundle) ? "jakarta.faces." : bundle + "."));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static String sources() {
    var texts = new ArrayList<String>();
    for (var folder : List.of(Path.of("src/main/webapp"), Path.of("src/main/java"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (var file : files.filter(MessagesTest::isSource).toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return String.join("\n", texts);
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".xhtml") || file.toString().endsWith(".java");
  }
}
