package org.rutba.decree;

import org.rutba.platform.Refusal;

/** The correction would say what the decree says. */
public class NothingToCorrect extends Refusal {
  public NothingToCorrect(String number) {
    super(number);
  }
}
