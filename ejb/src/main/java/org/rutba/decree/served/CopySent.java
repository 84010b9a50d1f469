package org.rutba.decree.served;

import org.rutba.platform.Refusal;

/** The recipient has a copy of the decree. */
public final class CopySent extends Refusal {
  CopySent(String number, String recipient) {
    super(number, recipient);
  }
}
