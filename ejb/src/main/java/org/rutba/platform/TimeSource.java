package org.rutba.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the application. The day is the ministry's, in the zone of the system property
 * {@code rutba.zone} (default {@code Asia/Tehran}). Tests and the demonstration, started with
 * {@code rutba.time.settable=true}, may move it, or have it start at noon of the day {@code
 * rutba.time.day}; elsewhere both are refused.
 */
@ApplicationScoped
public class TimeSource {
  private final ZoneId zone = ZoneId.of(System.getProperty("rutba.zone", "Asia/Tehran"));
  private final Clock running = Clock.offset(Clock.system(zone), ahead());
  private volatile Clock clock = running;

  public Instant now() {
    return clock.instant();
  }

  /** Today in the ministry's zone. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public ZoneId zone() {
    return zone;
  }

  /** Moves the clock to noon of a day, from where it stands still. */
  public void setTo(LocalDate day) {
    clock = Clock.fixed(settable(day.atTime(12, 0).atZone(zone).toInstant()), zone);
  }

  /** Lets the clock run again as it did from the start. */
  public void release() {
    settable(Instant.EPOCH);
    clock = running;
  }

  /** How far the clock runs before the machine's. */
  private Duration ahead() {
    var day = System.getProperty("rutba.time.day");
    return day == null
        ? Duration.ZERO
        : Duration.between(
            Instant.now(), settable(LocalDate.parse(day).atTime(12, 0).atZone(zone).toInstant()));
  }

  private static Instant settable(Instant instant) {
    if (!Boolean.getBoolean("rutba.time.settable")) {
      throw new IllegalStateException("The clock cannot be set here");
    }
    return instant;
  }
}
