package org.rutba.people;

import org.rutba.platform.Refusal;

/** The merge was taken back before. */
public final class MergeTakenBack extends Refusal {
  public MergeTakenBack() {
    super();
  }
}
