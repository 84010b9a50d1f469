package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The teacher no longer holds the rank the decree leads from. */
public class RankHasChanged extends Refusal {
  public RankHasChanged(String request, String expected, String found) {
    super(request, expected, found);
  }
}
