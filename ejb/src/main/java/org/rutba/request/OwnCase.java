package org.rutba.request;

import org.rutba.platform.Refusal;

/** A leader does not submit the own promotion: it goes to the next level up. */
public final class OwnCase extends Refusal {
  public OwnCase(String teacher) {
    super(teacher);
  }
}
