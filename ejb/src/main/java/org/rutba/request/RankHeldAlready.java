package org.rutba.request;

import org.rutba.platform.Refusal;

/** Who holds a rank is promoted, not appointed. */
public class RankHeldAlready extends Refusal {
  public RankHeldAlready(String teacher, String rank) {
    super(teacher, rank);
  }
}
