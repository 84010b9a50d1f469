package org.rutba.web.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.rutba.platform.TimeSource;

/** Figures, days and periods as the reader writes them: digits, separators, calendar, order. */
@Named
@RequestScoped
public class Format {

  @Inject Locales locales;
  @Inject Calendars calendars;
  @Inject TimeSource time;

  /** 1,234.5 · ۱٬۲۳۴٫۵; as many decimals as the value has. */
  public String number(Number value) {
    if (value == null) {
      return "";
    }
    var decimals = value instanceof BigDecimal exact ? Math.max(0, exact.scale()) : -1;
    var figures = NumberFormat.getInstance(reading());
    if (decimals >= 0) {
      figures.setMinimumFractionDigits(decimals);
      figures.setMaximumFractionDigits(decimals);
    }
    return figures.format(value);
  }

  /** The value with the decimals it needs: 92, 91.75. */
  public String figure(BigDecimal value) {
    return value == null ? "" : number(value.stripTrailingZeros());
  }

  /** The value with exactly so many decimals. */
  public String number(Number value, int decimals) {
    if (value == null) {
      return "";
    }
    var figures = NumberFormat.getInstance(reading());
    figures.setMinimumFractionDigits(decimals);
    figures.setMaximumFractionDigits(decimals);
    return figures.format(value);
  }

  /** A percentage given in hundredths: 65 reads 65 % and ۶۵٪. */
  public String percent(Number hundredths) {
    if (hundredths == null) {
      return "";
    }
    return number(hundredths) + (locales.getLanguage().arabicScript() ? "٪" : "\u00a0%");
  }

  /** Text with its Latin digits written in the reader's digits: years, ranges, ordinals. */
  public String digits(Object text) {
    if (text == null) {
      return "";
    }
    var system = NumberingSystem.getInstance(reading()).getDescription();
    var written = new StringBuilder();
    text.toString()
        .chars()
        .forEach(c -> written.append(c >= '0' && c <= '9' ? system.charAt(c - '0') : (char) c));
    return written.toString();
  }

  /** The day in the chosen calendar: 1 Azar 1404; one it is not tabulated for in the Gregorian. */
  public String date(TemporalAccessor when) {
    var chosen = calendars.getChosen();
    var written = date(when, chosen);
    return written.isEmpty() ? date(when, CalendarSystem.GREGORIAN) : written;
  }

  /** The same day in the calendar that stands beside the chosen one; empty for none. */
  public String dateBeside(TemporalAccessor when) {
    return date(when, calendars.getOther());
  }

  /** The day in the given calendar; empty where that is null or not tabulated. */
  public String date(TemporalAccessor when, CalendarSystem calendar) {
    if (when == null || calendar == null || !calendar.knows(day(when))) {
      return "";
    }
    var day = day(when);
    var official = calendar.official();
    var month = calendar.monthName(official.monthOf(day), locales.getLanguage().reading());
    return plain(official.dayOfMonth(day)) + " " + month + " " + plain(official.yearOf(day));
  }

  /** The month a day lies in, with its year: Azar 1404. */
  public String month(LocalDate day, CalendarSystem calendar) {
    var official = calendar.official();
    var month = calendar.monthName(official.monthOf(day), locales.getLanguage().reading());
    return month + " " + plain(official.yearOf(day));
  }

  /** Today in the ministry's zone. */
  public LocalDate getToday() {
    return time.today();
  }

  /** ISO, for the {@code datetime} attribute. */
  public String iso(TemporalAccessor when) {
    return when == null ? "" : day(when).toString();
  }

  /** The time of day of a moment, 10:40, in the ministry's zone. */
  public String time(TemporalAccessor moment) {
    if (moment == null) {
      return "";
    }
    var at = local(moment).toLocalTime();
    return digits(String.format(java.util.Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()));
  }

  /** "50 months, 1 day": the parts that are not zero, as they are given. */
  public String period(Period period) {
    if (period == null) {
      return "";
    }
    var parts = new ArrayList<String>();
    add(parts, "common.period.years", period.getYears());
    add(parts, "common.period.months", period.getMonths());
    add(parts, "common.period.days", period.getDays());
    if (parts.isEmpty()) {
      return words("common.period.days", 0);
    }
    return String.join(words("common.period.join"), parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count != 0) {
      parts.add(words(key, count));
    }
  }

  private String words(String key, Object... arguments) {
    var words = Bundles.words(locales.getLanguage(), key);
    return arguments.length == 0 ? words : new MessageFormat(words, reading()).format(arguments);
  }

  private String plain(int value) {
    return digits(Integer.toString(value));
  }

  private ULocale reading() {
    return locales.reading();
  }

  private LocalDate day(TemporalAccessor when) {
    return when instanceof LocalDate day ? day : local(when).toLocalDate();
  }

  private LocalDateTime local(TemporalAccessor moment) {
    if (moment instanceof LocalDateTime already) {
      return already;
    }
    var instant = moment instanceof OffsetDateTime at ? at.toInstant() : Instant.from(moment);
    return LocalDateTime.ofInstant(instant, time.zone());
  }
}
