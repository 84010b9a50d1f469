package org.rutba.document;

import org.rutba.platform.Refusal;

/** More codes were tried from one address than a person checking papers would try. */
public class TooManyVerifications extends Refusal {

  /**
   * @param seconds until the next question is answered
   */
  public TooManyVerifications(long seconds) {
    super(seconds);
  }
}
