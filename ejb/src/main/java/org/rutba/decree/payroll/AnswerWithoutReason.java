package org.rutba.decree.payroll;

import org.rutba.platform.Refusal;

/** Who rejects a line or recalls a batch says why. */
public final class AnswerWithoutReason extends Refusal {
  AnswerWithoutReason(String number) {
    super(number);
  }
}
