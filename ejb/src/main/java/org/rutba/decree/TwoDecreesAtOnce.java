package org.rutba.decree;

import org.rutba.platform.Refusal;

/** A set holds two decrees of one teacher; the second rests on the first and is issued after it. */
public class TwoDecreesAtOnce extends Refusal {
  public TwoDecreesAtOnce(String request) {
    super(request);
  }
}
