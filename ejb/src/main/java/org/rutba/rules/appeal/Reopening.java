package org.rutba.rules.appeal;

import java.time.Duration;
import java.time.Instant;

/**
 * How a case that was closed is opened again on a special ground.
 *
 * @param times how often one case may be opened again
 * @param open how long it then stays open
 * @param extendable whether that time may be made longer
 */
public record Reopening(int times, Duration open, boolean extendable) {

  public Reopening {
    if (times < 1 || open.isNegative() || open.isZero()) {
      throw new IllegalArgumentException("opened " + times + " times for " + open);
    }
  }

  /** Whether a case that was opened again so often before may be once more. */
  public boolean allows(int before) {
    return before < times;
  }

  /** The first instant at which a case opened again is closed. */
  public Instant closes(Instant opened) {
    return opened.plus(open);
  }
}
