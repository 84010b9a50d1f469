package org.rutba.licence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Looks for results nobody was told of, whichever door they came by, and each night for licences
 * that end soon.
 */
@Singleton
public class LicenceWatch {
  @Inject LicenceReminders reminders;

  @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
  void announce() {
    reminders.announce();
  }

  @Schedule(hour = "2", minute = "20", persistent = false)
  void remind() {
    reminders.remind();
  }
}
