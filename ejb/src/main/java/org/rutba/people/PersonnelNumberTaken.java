package org.rutba.people;

import org.rutba.platform.Refusal;

/** Another teacher bears or bore the number. */
public final class PersonnelNumberTaken extends Refusal {
  public PersonnelNumberTaken(String number) {
    super(number);
  }
}
