package org.rutba.regulation;

import org.rutba.platform.Refusal;

/** What was given is no value of this kind. */
public class ValueUnreadable extends Refusal {
  public ValueUnreadable(String written) {
    super(written);
  }
}
