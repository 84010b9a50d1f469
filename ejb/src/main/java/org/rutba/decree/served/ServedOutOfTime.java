package org.rutba.decree.served;

import java.time.LocalDate;
import org.rutba.platform.Refusal;

/** A decree is served on the day of its issue or later, and not after today. */
public final class ServedOutOfTime extends Refusal {
  ServedOutOfTime(String number, LocalDate given, LocalDate issued) {
    super(number, given, issued);
  }
}
