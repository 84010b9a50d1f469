package org.rutba.identity;

import org.rutba.platform.Refusal;

/** Another person is recorded under this national code. */
public class NationalCodeTaken extends Refusal {
  NationalCodeTaken(String nationalCode) {
    super(nationalCode);
  }
}
