package org.rutba.decree.payroll;

import org.rutba.platform.Refusal;

/** The batch was recalled: payroll answers nothing of it any more. */
public final class BatchRecalled extends Refusal {
  BatchRecalled(String number) {
    super(number);
  }
}
