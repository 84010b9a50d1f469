package org.rutba.document;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each asker may ask: so many at once, then one more after every pause. Kept in memory,
 * for the askers seen last; forgetting one only gives them their full allowance back.
 */
final class Allowance {

  /** Time saved up: each question costs one pause. */
  private record Purse(long millis, Instant at) {}

  private final int most;
  private final Duration pause;
  private final Map<String, Purse> purses;

  Allowance(int most, Duration pause, int askers) {
    this.most = most;
    this.pause = pause;
    this.purses =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Purse> eldest) {
            return size() > askers;
          }
        };
  }

  /** Takes one; or says how long to wait, and takes nothing. */
  synchronized Duration take(String asker, Instant now) {
    long price = pause.toMillis();
    var purse = purses.getOrDefault(asker, new Purse(most * price, now));
    // a clock set back gives nothing
    long earned = Math.max(0, Duration.between(purse.at(), now).toMillis());
    long saved = Math.min(most * price, purse.millis() + earned);
    boolean granted = saved >= price;
    purses.put(asker, new Purse(granted ? saved - price : saved, now));
    return granted ? Duration.ZERO : Duration.ofMillis(price - saved);
  }
}
