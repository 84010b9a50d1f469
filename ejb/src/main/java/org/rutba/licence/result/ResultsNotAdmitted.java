package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** The program was not admitted to deliver results of tests. */
public class ResultsNotAdmitted extends Refusal {
  public ResultsNotAdmitted(String program) {
    super(program);
  }
}
