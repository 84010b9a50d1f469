package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** A later version of the result was taken before. */
public class ResultVersionPassed extends Refusal {
  public ResultVersionPassed(String certificate, int taken) {
    super(certificate, taken);
  }
}
