package org.rutba.people;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** The record to be merged holds another rank by a decree of this register. */
public final class RanksDiffer extends Refusal {
  public RanksDiffer(String rank, String other, LocalDate day, String decree) {
    super(rank, other, day, decree);
  }
}
