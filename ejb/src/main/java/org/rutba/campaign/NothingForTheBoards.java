package org.rutba.campaign;

import org.rutba.platform.Refusal;

/** The run found nobody whose rank a board could confirm. */
public final class NothingForTheBoards extends Refusal {
  public NothingForTheBoards(String number) {
    super(number);
  }
}
