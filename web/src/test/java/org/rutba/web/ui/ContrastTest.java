package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the promises of {@code tokens.css}: text and signs stand out from their ground. */
class ContrastTest {

  private record Pair(double ratio, String foreground, String background) {}

  private static final Path TOKENS = Path.of("src/main/webapp/resources/rutba/css/tokens.css");
  private static final Pattern PROMISE =
      Pattern.compile("@pair ([\\d.]+) (--[\\w-]+) on (--[\\w-]+)");
  private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+);");
  private static final double TEXT = 4.5;

  private static String css;
  private static List<Pair> pairs;

  @BeforeAll
  static void read_the_promises() throws IOException {
    var text = Files.readString(TOKENS);
    css = text.replaceAll("(?s)/\\*.*?\\*/", "");
    pairs = new ArrayList<>();
    PROMISE
        .matcher(text)
        .results()
        .map(found -> new Pair(Double.parseDouble(found.group(1)), found.group(2), found.group(3)))
        .forEach(pairs::add);
    declarations(":root {").keySet().stream()
        .filter(name -> name.matches("--state-.*-fg"))
        .map(name -> new Pair(TEXT, name, name.replaceAll("-fg$", "-bg")))
        .forEach(pairs::add);
    assertThat(pairs).hasSizeGreaterThan(75);
  }

  @Test
  void every_pair_keeps_its_contrast_in_the_normal_theme() {
    assertThat(broken(declarations(":root {"))).isEmpty();
  }

  @Test
  void every_pair_keeps_its_contrast_when_high_contrast_is_chosen() {
    assertThat(broken(over(":root[data-contrast=\"more\"]"))).isEmpty();
  }

  @Test
  void every_pair_keeps_its_contrast_when_the_system_asks_for_more() {
    assertThat(broken(over(":root:not([data-contrast=\"normal\"])"))).isEmpty();
  }

  private static List<String> broken(Map<String, String> theme) {
    return pairs.stream()
        .filter(pair -> contrast(theme, pair) < pair.ratio())
        .map(pair -> pair + " has " + contrast(theme, pair))
        .toList();
  }

  private static Map<String, String> over(String selector) {
    var theme = new HashMap<>(declarations(":root {"));
    theme.putAll(declarations(selector));
    return theme;
  }

  private static Map<String, String> declarations(String opening) {
    var from = css.indexOf(opening);
    assertThat(from).as(opening).isNotNegative();
    var found = new HashMap<String, String>();
    DECLARATION
        .matcher(css.substring(from, css.indexOf('}', from)))
        .results()
        .forEach(one -> found.put(one.group(1), one.group(2).strip()));
    return found;
  }

  private static double contrast(Map<String, String> theme, Pair pair) {
    var one = luminance(colour(theme, pair.foreground()));
    var other = luminance(colour(theme, pair.background()));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static String colour(Map<String, String> theme, String name) {
    var value = theme.get(name);
    while (value != null && value.startsWith("var(")) {
      value = theme.get(value.substring(4, value.length() - 1));
    }
    assertThat(value).as(name).matches("#[0-9a-f]{6}");
    return value;
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
