package org.rutba.people;

import org.rutba.platform.Refusal;

/** The number cannot be right. */
public final class NumberImproper extends Refusal {
  public NumberImproper(String number) {
    super(number);
  }
}
