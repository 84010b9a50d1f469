package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/** The result belongs to another teacher or test: a certificate names one result for good. */
public class ResultOfAnother extends Refusal {
  public ResultOfAnother(String certificate) {
    super(certificate);
  }
}
