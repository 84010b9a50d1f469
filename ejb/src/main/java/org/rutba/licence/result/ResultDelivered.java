package org.rutba.licence.result;

import org.rutba.platform.Refusal;

/**
 * The same version of the result was taken with other contents: a correction needs a higher
 * version.
 */
public class ResultDelivered extends Refusal {
  public ResultDelivered(String certificate, int version) {
    super(certificate, version);
  }
}
