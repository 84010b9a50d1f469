package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Scales of years in the reader's calendar and digits. */
@RequestScoped
public class Axes {

  @Inject Calendars calendars;
  @Inject Format format;

  /**
   * Years around a day.
   *
   * @param before how many whole years stand before the day's own
   * @param years how many years in all
   */
  public YearAxis years(LocalDate day, int before, int years) {
    var official = calendars.getChosen().official();
    var first = official.yearOf(day) - before;
    return new YearAxis(
        official.firstDayOf(first),
        official.firstDayOf(first + years),
        IntStream.range(first, first + years).mapToObj(format::digits).toList());
  }
}
