package org.rutba.task;

import org.rutba.platform.Refusal;

/** All seven days of the week would be days of rest. */
public final class NoWorkingDayLeft extends Refusal {
  public NoWorkingDayLeft() {}
}
