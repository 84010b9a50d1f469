package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The law asked for has no board of this level. */
public class NoSuchBoard extends Refusal {
  public NoSuchBoard(String level, String jurisdiction) {
    super(level, jurisdiction);
  }
}
