package org.rutba.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rutba.identity.Reader;
import org.rutba.identity.ReadingSettings;

/** The calendar the reader's dates are written in, and the one that stands beside it. */
@Named
@RequestScoped
public class Calendars {

  @Inject HttpServletRequest request;
  @Inject Locales locales;

  CalendarSystem chosen;
  private Optional<Reader> reader = Optional.empty();

  @PostConstruct
  void choose() {
    reader = PersonSession.reader(request);
    chosen =
        PersonSession.preferred(request, Preferences.CALENDAR, ReadingSettings::calendar)
            .or(() -> Preferences.chosen(request, Preferences.CALENDAR))
            .flatMap(CalendarSystem::of)
            .orElseGet(this::usual);
  }

  public CalendarSystem getChosen() {
    return chosen;
  }

  private CalendarSystem usual() {
    var language = locales.getLanguage();
    return jurisdiction()
        .map(each -> each.usualCalendar(language))
        .orElseGet(language::usualCalendar);
  }

  private Optional<Jurisdiction> jurisdiction() {
    return reader.map(Reader::jurisdiction).map(Jurisdiction::of);
  }

  /**
   * The one of the person's settings; else beside a Hijri date the Gregorian one, beside a
   * Gregorian one that of the person's jurisdiction. Null for none.
   */
  public CalendarSystem getOther() {
    var wanted = reader.map(Reader::settings).map(ReadingSettings::beside).orElse("");
    return CalendarSystem.of(wanted)
        .or(() -> wanted.isEmpty() ? Optional.of(official()) : Optional.empty())
        .filter(other -> other != chosen)
        .orElse(null);
  }

  private CalendarSystem official() {
    return chosen == CalendarSystem.GREGORIAN
        ? jurisdiction().map(Jurisdiction::calendar).orElse(CalendarSystem.SOLAR_HIJRI)
        : CalendarSystem.GREGORIAN;
  }

  public List<CalendarSystem> getAll() {
    return List.of(CalendarSystem.values());
  }

  /** Every calendar but the chosen one. */
  public List<CalendarSystem> getOthers() {
    return Arrays.stream(CalendarSystem.values()).filter(system -> system != chosen).toList();
  }
}
