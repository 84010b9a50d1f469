package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The pay table has no such rank, level and step. */
public class NoSuchPlace extends Refusal {
  public NoSuchPlace(String rank, int level, int step) {
    super(rank, level, step);
  }
}
