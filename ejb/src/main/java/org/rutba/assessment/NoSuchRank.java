package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The ladder of the law asked for has no rank of this code. */
public class NoSuchRank extends Refusal {
  public NoSuchRank(String rank, String jurisdiction) {
    super(rank, jurisdiction);
  }
}
