package org.rutba.decree.payroll;

import org.rutba.platform.Refusal;

/** No pay line waits for the month. */
public final class NothingToPay extends Refusal {
  NothingToPay(int year, int month) {
    super(year, month);
  }
}
