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
import java.util.MissingResourceException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.rutba.platform.RecordedName;
import org.rutba.rules.law.Text;

/**
 * Words by key in the reader's language: {@code #{msg['common.menu']}}, with arguments {@code
 * #{msg.of('common.pager.page', number)}}. Arguments are written as they are read: numbers with the
 * language's digits, names in its script, days in the chosen calendar, periods in words; plurals by
 * ICU patterns. A key may have words of its own for the people of a jurisdiction, under the same
 * key with {@code @sa} behind it.
 */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

  static final String OF_JURISDICTION = "@";

  private static final Logger LOG = Logger.getLogger(Messages.class.getName());

  /** Text that holds a Latin letter is a code, a file's or a person's name: its figures stay. */
  private static final Pattern FIGURES = Pattern.compile("[^A-Za-z]*[0-9][^A-Za-z]*");

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
    return Bundles.has(locales.getLanguage(), key);
  }

  /** The words of the key with its arguments filled in. */
  public String of(String key, Object... arguments) {
    var pattern = new MessageFormat(words(key), locales.reading());
    return pattern.format(Arrays.stream(arguments).map(this::readable).toArray());
  }

  private String words(String key) {
    var own = key + OF_JURISDICTION + locales.getJurisdiction();
    return said(locales.getJurisdiction() != null && has(own) ? own : key);
  }

  private String said(String key) {
    try {
      return Bundles.words(locales.getLanguage(), key);
    } catch (MissingResourceException missing) {
      // A page with one missing word still serves; the tests find such keys before a user does.
      LOG.log(Level.WARNING, "No words for the key {0}", key);
      return key;
    }
  }

  /** An argument as it is read. */
  Object readable(Object argument) {
    if (argument instanceof String text) {
      return FIGURES.matcher(text).matches() ? format.digits(text) : text;
    }
    if (argument instanceof RecordedName name) {
      return locales.getLanguage().arabicScript() ? name.official() : name.latin();
    }
    if (argument instanceof Text text) {
      return text.in(locales.getLanguage().getCode());
    }
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
