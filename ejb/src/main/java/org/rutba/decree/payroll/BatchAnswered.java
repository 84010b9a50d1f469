package org.rutba.decree.payroll;

import org.rutba.platform.Refusal;

/** Payroll has answered: what it paid is changed by a decree, not by a recall. */
public final class BatchAnswered extends Refusal {
  BatchAnswered(String number) {
    super(number);
  }
}
