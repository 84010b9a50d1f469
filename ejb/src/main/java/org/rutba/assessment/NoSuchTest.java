package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The law of licences knows no test of this code. */
public class NoSuchTest extends Refusal {
  public NoSuchTest(String test) {
    super(test);
  }
}
