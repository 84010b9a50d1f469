package org.rutba.people;

import org.rutba.platform.Refusal;

/** Another person bears the national number. */
public final class NationalNumberTaken extends Refusal {
  public NationalNumberTaken(String number) {
    super(number);
  }
}
