package org.rutba.decree.served;

import org.rutba.platform.Refusal;

/** A letter has a number and a day. */
public final class LetterIncomplete extends Refusal {
  LetterIncomplete(String number) {
    super(number);
  }
}
