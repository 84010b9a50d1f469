package org.rutba.people;

import org.rutba.platform.Refusal;

/** Nobody merges, tells apart or renumbers the own record or a declared relative's. */
public final class OwnRecord extends Refusal {
  public OwnRecord() {
    super();
  }
}
