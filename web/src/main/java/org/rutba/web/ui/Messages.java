package org.rutba.web.ui;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rutba.platform.Refusal;

/**
 * Words by key in the reader's language: {@code #{msg['common.menu']}}, with arguments {@code
 * #{msg.of('common.pager.page', number)}}. Arguments are written as they are read: numbers with the
 * language's digits, days in the chosen calendar, periods in words; plurals by ICU patterns.
 */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

  private static final Logger LOG = Logger.getLogger(Messages.class.getName());

  private static final List<String> CODES =
      List.of(
          "common.rank.",
          "common.level.",
          "common.role.",
          "common.ground.",
          "common.state.",
          "common.code.");

  @Inject Locales locales;
  @Inject Format format;

  @Override
  public String get(Object key) {
    return words(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return has(String.valueOf(key));
  }

  /** Whether the key has words in the reader's language. */
  public boolean has(String key) {
    try {
      return Bundles.words(locales.getLanguage(), key) != null;
    } catch (MissingResourceException missing) {
      return false;
    }
  }

  /** The words of the key with its arguments filled in. */
  public String of(String key, Object... arguments) {
    var pattern = new MessageFormat(words(key), locales.getLanguage().reading());
    return pattern.format(Arrays.stream(arguments).map(this::readable).toArray());
  }

  private String words(String key) {
    try {
      return Bundles.words(locales.getLanguage(), key);
    } catch (MissingResourceException missing) {
      // A page with one missing word still serves; the tests find such keys before a user does.
      LOG.log(Level.WARNING, "No words for the key {0}", key);
      return key;
    }
  }

  /** The words of a refusal: codes among its arguments (ranks, levels, states) are named. */
  String of(Refusal refusal) {
    return of(refusal.messageKey(), Arrays.stream(refusal.arguments()).map(this::named).toArray());
  }

  private Object named(Object argument) {
    if (argument == null || "".equals(argument)) {
      return words("common.somebody");
    }
    return argument instanceof String code ? name(code) : argument;
  }

  private String name(String code) {
    var key = CODES.stream().map(kind -> kind + code).filter(this::has).findFirst();
    return key.isPresent() ? words(key.get()) : code;
  }

  private Object readable(Object argument) {
    if (argument instanceof LocalDate day) {
      return format.date(day);
    }
    if (argument instanceof Period period) {
      return format.period(period);
    }
    if (argument instanceof Instant moment) {
      return format.date(moment) + " " + format.time(moment);
    }
    return argument;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("words are looked up by key");
  }
}
