package org.rutba.request;

import org.rutba.platform.Refusal;

/** The ladder in force has no such rank. */
public final class RankUnknown extends Refusal {
  public RankUnknown(String target) {
    super(target);
  }
}
