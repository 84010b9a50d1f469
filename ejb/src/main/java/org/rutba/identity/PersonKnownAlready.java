package org.rutba.identity;

import org.rutba.platform.Refusal;

/** Another person is recorded under this national code. */
public class PersonKnownAlready extends Refusal {
  PersonKnownAlready(String nationalCode) {
    super(nationalCode);
  }
}
