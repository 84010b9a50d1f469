package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** The program was not admitted to deliver results of tests. */
public class NotASourceOfResults extends Refusal {
  public NotASourceOfResults(String program) {
    super(program);
  }
}
