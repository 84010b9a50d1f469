package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** The law in force knows no such test. */
public class UnknownTest extends Refusal {
  public UnknownTest(String test) {
    super(test);
  }
}
