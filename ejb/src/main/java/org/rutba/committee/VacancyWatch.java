package org.rutba.committee;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Each night: terms end without anybody's act, and whoever is to choose again finds it in time. */
@Singleton
public class VacancyWatch {
  @Inject SeatRepository seats;
  @Inject Vacancies vacancies;

  @Schedule(hour = "1", minute = "10", persistent = false)
  void look() {
    seats.all().forEach(committee -> vacancies.keep(committee, 0));
  }
}
