package org.rutba.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The calendar the reader's dates are written in, and the one that stands beside it. */
@Named
@RequestScoped
public class Calendars {

  @Inject HttpServletRequest request;
  @Inject Locales locales;

  CalendarSystem chosen;

  @PostConstruct
  void choose() {
    chosen =
        Preferences.chosen(request, Preferences.CALENDAR)
            .flatMap(CalendarSystem::of)
            .orElseGet(() -> locales.getLanguage().usualCalendar());
  }

  public CalendarSystem getChosen() {
    return chosen;
  }

  /** Beside a Hijri date stands the Gregorian one; beside a Gregorian one, the solar Hijri. */
  public CalendarSystem getOther() {
    return chosen == CalendarSystem.GREGORIAN
        ? CalendarSystem.SOLAR_HIJRI
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
