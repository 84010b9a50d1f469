package org.rutba.people;

import org.rutba.platform.Refusal;

/** The person bears the number already. */
public final class NumberUnchanged extends Refusal {
  public NumberUnchanged(String number) {
    super(number);
  }
}
