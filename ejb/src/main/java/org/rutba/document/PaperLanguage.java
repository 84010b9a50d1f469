package org.rutba.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.rutba.rules.law.OfficialCalendar;

/**
 * How one kind of document speaks one language: its sentences, its digits, its calendar, its
 * direction.
 */
public final class PaperLanguage {

  private static final Map<String, PaperLanguage> LOADED = new ConcurrentHashMap<>();

  private final String code;
  private final ResourceBundle sentences;

  private PaperLanguage(String kind, String code) {
    this.code = code;
    var path = "/documents/" + kind + "_" + code + ".properties";
    try (var in = PaperLanguage.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no sentences at " + path);
      }
      this.sentences =
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if this kind of document is not printed in this language
   */
  static PaperLanguage of(String kind, String code) {
    return LOADED.computeIfAbsent(kind + "_" + code, key -> new PaperLanguage(kind, code));
  }

  /** ISO 639 code. */
  public String code() {
    return code;
  }

  public boolean rightToLeft() {
    return eastern();
  }

  /** Whether figures and their signs are those of the Arabic script. */
  private boolean eastern() {
    return code.equals("fa") || code.equals("ar");
  }

  private char zero() {
    return code.equals("fa") ? '۰' : '٠';
  }

  String say(String key, Object... arguments) {
    var sentence = sentences.getString(key);
    return arguments.length == 0 ? sentence : MessageFormat.format(sentence, arguments);
  }

  /** Whole numbers grouped, fractions as they are. */
  String number(BigDecimal number) {
    if (number == null) {
      return "";
    }
    var plain = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
    var text = plain.format(number);
    return eastern() ? digits(text.replace(',', '٬').replace('.', '٫')) : text;
  }

  String percent(BigDecimal number) {
    return number(number) + (eastern() ? "٪" : "%");
  }

  /**
   * In the official calendar, by figures; with the sign of its era where the sentences have one.
   */
  String day(LocalDate day) {
    var official = digits(OfficialCalendar.named(say("calendar")).format(day));
    return sentences.containsKey("day") ? say("day", official) : official;
  }

  /** In the official calendar, and in the one printed beside it, where the sentences name one. */
  String fullDay(LocalDate day) {
    if (!sentences.containsKey("day.full")) {
      return day(day);
    }
    return say(
        "day.full",
        digits(OfficialCalendar.named(say("calendar")).format(day)),
        digits(OfficialCalendar.named(say("calendar.beside")).format(day)));
  }

  /** In the calendar printed beside the official one; empty where the sentences name none. */
  Optional<String> dayBeside(LocalDate day) {
    return sentences.containsKey("day.beside")
        ? Optional.of(
            say("day.beside", digits(OfficialCalendar.named(say("calendar.beside")).format(day))))
        : Optional.empty();
  }

  /** Figures in the script of the language; anything else untouched. */
  String digits(String text) {
    if (text == null || !eastern()) {
      return text;
    }
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') {
        out.setCharAt(i, (char) (zero() + (c - '0')));
      }
    }
    return out.toString();
  }

  /** Items as a sentence lists them: ۵، ۶ و ۸. */
  String list(List<String> items) {
    var out = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(say(i == items.size() - 1 ? "and" : "comma"));
      }
      out.append(items.get(i));
    }
    return out.toString();
  }
}
