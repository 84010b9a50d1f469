package org.rutba.decree.payroll;

import org.rutba.platform.Refusal;

/** Payroll has answered the line before. */
public final class LineAnswered extends Refusal {
  LineAnswered(String number, int line) {
    super(number, line);
  }
}
