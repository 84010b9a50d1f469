package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** No regulation knows an act of this name. */
public class NoSuchAct extends Refusal {
  public NoSuchAct(String act) {
    super(act);
  }
}
